package org.saradnja.training.exams;

import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;

/**
 * Everything that was written of a question; each version keeps it unchanged.
 *
 * @param module code of the module of the training it belongs to, empty while nobody has said
 * @param source where the right answer was read, empty while nobody has said
 */
public record QuestionText(
    String module,
    Difficulty difficulty,
    Basis basis,
    Task task,
    String source,
    String explanation) {

  public Digest digest() {
    return Digest.of(CanonicalJson.of(this));
  }
}
