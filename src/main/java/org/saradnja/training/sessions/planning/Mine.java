package org.saradnja.training.sessions.planning;

import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.stereotype.Component;

/** Shows an organiser its own series and trainings; others do not know that there are any. */
@Component
class Mine {

  private final SeriesTable series;
  private final SessionTable sessions;
  private final Authorisation authorisation;

  Mine(SeriesTable series, SessionTable sessions, Authorisation authorisation) {
    this.series = series;
    this.sessions = sessions;
    this.authorisation = authorisation;
  }

  SeriesTable.Row series(SignedIn who, SeriesId id) {
    var row = series.get(id);
    authorisation.require(who, Doing.PLAN_SERIES, new Party.OfInstitution(row.organiser()));
    return row;
  }

  SessionTable.Row session(SignedIn who, SessionId id) {
    var row = sessions.get(id);
    series(who, new SeriesId(row.series()));
    return row;
  }
}
