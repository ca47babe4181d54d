package org.saradnja.practice.exercises;

import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.Session;

/** Who leads the exercises of a training: its organiser, and the trainers who teach there. */
public interface Leaders {

  boolean leads(SignedIn who, Session session);

  /** Throws {@code NoSuchThing}: to others there is no exercise. */
  Mandate require(SignedIn who, Session session);
}
