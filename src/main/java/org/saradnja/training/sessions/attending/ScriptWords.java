package org.saradnja.training.sessions.attending;

import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;

/** What the view does for pages is done here for a script: Latin is made of Cyrillic. */
final class ScriptWords {

  private ScriptWords() {}

  static String of(String words, Texts t) {
    return t.face() == Face.LATIN ? Script.toLatin(words) : words;
  }
}
