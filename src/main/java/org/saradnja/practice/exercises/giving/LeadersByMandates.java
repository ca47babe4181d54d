package org.saradnja.practice.exercises.giving;

import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

@Component
class LeadersByMandates implements Leaders {

  private final Authorisation authorisation;
  private final Trainers trainers;
  private final Sessions sessions;

  LeadersByMandates(Authorisation authorisation, Trainers trainers, Sessions sessions) {
    this.authorisation = authorisation;
    this.trainers = trainers;
    this.sessions = sessions;
  }

  @Override
  public boolean mayLead(SignedIn who) {
    return !authorisation.mandates(who, Doing.RUN_EXERCISE).isEmpty();
  }

  @Override
  public boolean leads(SignedIn who, Session session) {
    return mandate(who, session).isPresent();
  }

  @Override
  public Mandate require(SignedIn who, Session session) {
    return mandate(who, session)
        .orElseThrow(() -> new NoSuchThing("exercise of " + session.code().value()));
  }

  private Optional<Mandate> mandate(SignedIn who, Session session) {
    var organiser = new Party.OfInstitution(session.organiser());
    return authorisation
        .mandate(who, Doing.RUN_EXERCISE, organiser)
        .filter(mandate -> mandate.role() == Role.ORGANISER)
        .or(() -> trainer(who, session));
  }

  /** A trainer acts for no organiser; it is the session that says who teaches. */
  private Optional<Mandate> trainer(SignedIn who, Session session) {
    boolean teaches =
        trainers
            .of(who.person())
            .map(trainer -> sessions.trainers(session.id()).contains(trainer.id()))
            .orElse(false);
    return authorisation.mandates(who).stream()
        .filter(mandate -> teaches && mandate.role() == Role.TRAINER)
        .findFirst()
        .map(mandate -> authorisation.require(who, Doing.RUN_EXERCISE, mandate.party()));
  }
}
