package org.saradnja.training.evaluation.giving;

import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.Session;
import org.springframework.stereotype.Component;

/** Who runs an evaluation: whoever acts for the institution that organises the training. */
@Component
class Organisers {

  private final Authorisation authorisation;

  Organisers(Authorisation authorisation) {
    this.authorisation = authorisation;
  }

  Mandate require(SignedIn who, Session session) {
    return authorisation.require(
        who, Doing.RUN_EVALUATION, new Party.OfInstitution(session.organiser()));
  }
}
