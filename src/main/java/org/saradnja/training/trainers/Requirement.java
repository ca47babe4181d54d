package org.saradnja.training.trainers;

import org.saradnja.base.web.Texts;

/**
 * A condition, a document, a criterion or a reason, as the list of the Academy says it.
 *
 * @param confirmed whether its provision was read in the source
 */
public record Requirement(
    String code,
    String serbian,
    String english,
    String provisionSerbian,
    String provisionEnglish,
    boolean confirmed) {

  public String text(Texts t) {
    return t.face().isEnglish() ? english : serbian;
  }

  /** On what it rests, and whether nobody has checked that yet. */
  public String provision(Texts t) {
    var provision = t.face().isEnglish() ? provisionEnglish : provisionSerbian;
    return confirmed ? provision : t.get("trainerCalls.unconfirmed", provision);
  }
}
