package org.saradnja.training.trainers.applying;

import java.util.List;

/**
 * The last look before sending.
 *
 * @param digest of what would be sent; empty while something is missing
 */
public record ReviewPage(
    StepPage head,
    List<Lack> lacks,
    List<Answer> answers,
    List<String> files,
    String digest,
    String grouped,
    String day,
    String clock) {

  public record Lack(String href, String text) {}

  /**
   * @param written whether a person wrote it, in Serbian
   */
  public record Answer(String question, String answer, boolean written) {}
}
