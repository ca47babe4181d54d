package org.saradnja.training.exams;

/**
 * A module of a training to which questions belong, for example М7, the procedure.
 *
 * @param programme code of the programme
 */
public record QuestionModule(String code, String title, String programme) {

  public String subject() {
    return "question-module:" + programme;
  }
}
