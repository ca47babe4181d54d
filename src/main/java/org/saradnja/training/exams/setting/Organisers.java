package org.saradnja.training.exams.setting;

import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.Session;
import org.springframework.stereotype.Component;

/** Who runs tests: whoever acts for the institution that organises the session. */
@Component
class Organisers {

  private final Authorisation authorisation;
  private final LegalTime time;

  Organisers(Authorisation authorisation, LegalTime time) {
    this.authorisation = authorisation;
    this.time = time;
  }

  /** A test of a training that is over is not prepared any more. */
  boolean mayPrepare(Session session) {
    return !session.lastDay().day().isBefore(time.today());
  }

  Mandate require(SignedIn who, String organiser) {
    return authorisation.require(who, Doing.RUN_EXAM, new Party.OfInstitution(organiser));
  }

  /** Codes of the institutions for which somebody runs tests. */
  List<String> of(SignedIn who) {
    return authorisation.mandates(who, Doing.RUN_EXAM).stream()
        .map(Mandate::party)
        .filter(Party.OfInstitution.class::isInstance)
        .map(party -> ((Party.OfInstitution) party).code())
        .distinct()
        .toList();
  }
}
