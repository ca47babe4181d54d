package org.saradnja.practice.exercises;

import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.Session;

/** Who leads the exercises of a training: its organiser, and the trainers who teach there. */
public interface Leaders {

  /** Whether there are trainings that the person could lead. */
  boolean mayLead(SignedIn who);

  boolean leads(SignedIn who, Session session);

  /** Throws {@code NoSuchThing}: to others there is no exercise. */
  Mandate require(SignedIn who, Session session);
}
