package org.saradnja.parties.registry;

import org.saradnja.base.web.Texts;

/** A kind of institution, an entry of a code list. */
public record InstitutionKind(String code, String serbian, String english) {

  /** As the face writes it. */
  public String in(Texts t) {
    return t.face().isEnglish() ? english : serbian;
  }
}
