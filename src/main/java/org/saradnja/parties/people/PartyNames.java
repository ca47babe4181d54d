package org.saradnja.parties.people;

import java.time.LocalDate;
import org.saradnja.base.web.Texts;

/** What a page calls a party. */
public interface PartyNames {

  String of(Party party, Texts t);

  /** As {@link #of}, under the name that an institution bore on the day. */
  String on(LocalDate day, Party party, Texts t);
}
