package org.saradnja.training.exams;

import java.util.List;

/** A format of files in which other systems take questions. */
public interface QuestionWriter {

  /** For addresses and keys of texts: {@code gift}. */
  String format();

  String fileName();

  String contentType();

  byte[] write(List<Question> questions);
}
