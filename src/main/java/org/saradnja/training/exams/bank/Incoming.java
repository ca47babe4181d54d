package org.saradnja.training.exams.bank;

import org.saradnja.training.exams.QuestionReader.ReadQuestion;
import org.saradnja.training.exams.QuestionText;

/** A question on its way into the bank. */
record Incoming(String code, QuestionText text) {

  private static final int LONGEST_CODE = 80;
  private static final int DIGITS = 10;

  /** A question without a usable name is named after its words, the same at every import. */
  static Incoming of(ReadQuestion read) {
    var name = read.code().replaceAll("\\s+", " ").strip();
    boolean isUsable = !name.isEmpty() && name.length() <= LONGEST_CODE;
    var code = isUsable ? name : "x-" + read.text().digest().hex().substring(0, DIGITS);
    return new Incoming(code, read.text());
  }
}
