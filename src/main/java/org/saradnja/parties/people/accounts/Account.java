package org.saradnja.parties.people.accounts;

import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.PersonId;

/**
 * A person as the platform knows one.
 *
 * @param email in small letters; letters go there, and with it one signs in
 * @param face the face in which the person reads letters
 */
record Account(PersonId id, String email, Localised name, Face face) {

  /** What an administrator may type to find the person. */
  String searchKey() {
    return SearchKey.of(name.cyrillic() + " " + name.latin() + " " + email);
  }
}
