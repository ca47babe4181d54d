package org.saradnja.parties.rulebook.calendar;

import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.rules.CalendarBook;
import org.saradnja.base.rules.Declaration;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar counts for all units, so the national office keeps it. */
@Component
class Keeping {

  private final CalendarBook calendar;
  private final Authorisation authorisation;

  Keeping(CalendarBook calendar, Authorisation authorisation) {
    this.calendar = calendar;
    this.authorisation = authorisation;
  }

  @Transactional
  public void declare(SignedIn who, Declaration declaration) {
    var mandate =
        authorisation.mandates(who, Doing.KEEP_CALENDAR).stream()
            .findFirst()
            .map(one -> authorisation.require(who, Doing.KEEP_CALENDAR, one.party()))
            .orElseThrow(() -> new NoSuchThing("desk of the calendar"));
    calendar.declare(declaration, mandate.actor());
  }
}
