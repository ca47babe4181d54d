package org.saradnja.training.exams;

import java.util.List;

/** A format of files in which other systems give questions away. */
public interface QuestionReader {

  /** For addresses and keys of texts: {@code gift}. */
  String format();

  /** Nothing in a file stops the reading of the rest. */
  ReadQuestions read(String file);

  /** What a file held: questions, and what could not be taken. */
  record ReadQuestions(List<ReadQuestion> questions, List<Flaw> flaws) {

    public ReadQuestions {
      questions = List.copyOf(questions);
      flaws = List.copyOf(flaws);
    }
  }

  /**
   * @param place which in the file, from one
   * @param code as the file calls it; empty when it has no name
   */
  record ReadQuestion(int place, String code, QuestionText text) {}

  /**
   * @param place which in the file, from one; 0 for the file as a whole
   * @param key text under {@code exams.flaw.KEY}, which may name {@code about} as {0}
   */
  record Flaw(int place, String key, String about) {}
}
