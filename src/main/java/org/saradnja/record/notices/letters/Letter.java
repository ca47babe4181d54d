package org.saradnja.record.notices.letters;

import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Face;

/** Plain text, in the script and language of its reader. */
record Letter(String subject, String body) {

  /** Serbian is written in Cyrillic and turned into Latin for whoever reads Latin. */
  Letter in(Face face) {
    return face == Face.LATIN ? new Letter(Script.toLatin(subject), Script.toLatin(body)) : this;
  }
}
