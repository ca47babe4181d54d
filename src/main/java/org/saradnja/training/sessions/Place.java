package org.saradnja.training.sessions;

import org.saradnja.base.web.Texts;

/**
 * A town in the cases in which sentences need it, written by people and never derived.
 *
 * @param locative with its preposition: {@code у Суботици}, {@code на Златибору}
 */
public record Place(String name, String genitive, String locative) {

  /** As it stands after „Обука“; English has the preposition in its own text. */
  public String in(Texts t) {
    return t.face().isEnglish() ? t.within(name) : locative;
  }
}
