package org.saradnja.training.exams;

/**
 * One version of a question of the bank.
 *
 * @param code by which people and other systems call the question, the same in all versions
 */
public record Question(QuestionVersion version, String code, QuestionText text) {

  public Task task() {
    return text.task();
  }
}
