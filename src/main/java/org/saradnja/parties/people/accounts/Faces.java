package org.saradnja.parties.people.accounts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;

/** The faces of letters, as a form offers them. */
final class Faces {

  private Faces() {}

  static SequencedMap<String, String> inWords(Texts t) {
    var faces = new LinkedHashMap<String, String>();
    for (var face : Face.values()) {
      faces.put(face.name(), t.get("profile.pismo." + face.name().toLowerCase(Locale.ROOT)));
    }
    return faces;
  }
}
