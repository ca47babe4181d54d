package org.saradnja.practice.exercises.giving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.training.sessions.Session;

/** Every exercise is led by one person, as a trainer. */
public record OneLeader(SignedIn leader) implements Leaders {

  private static final Party TRAINERS = new Party.OfInstitution("predavac");

  @Override
  public boolean mayLead(SignedIn who) {
    return who.equals(leader);
  }

  @Override
  public boolean leads(SignedIn who, Session session) {
    return who.equals(leader);
  }

  @Override
  public Mandate require(SignedIn who, Session session) {
    if (!leads(who, session)) {
      throw new NoSuchThing("exercise of " + session.code().value());
    }
    return new Mandate(
        new UUID(0, 7),
        who.person(),
        Role.TRAINER,
        TRAINERS,
        LocalDate.of(2012, 1, 1),
        Optional.empty());
  }
}
