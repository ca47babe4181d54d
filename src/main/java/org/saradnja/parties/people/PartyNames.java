package org.saradnja.parties.people;

import org.saradnja.base.web.Texts;

/** What a page calls a party. */
public interface PartyNames {

  String of(Party party, Texts t);
}
