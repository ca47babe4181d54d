package org.saradnja.training.sessions;

import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;

/** Trainings whose attendance somebody keeps; to others there are none. */
public interface OrganisersSessions {

  /** By its public code; throws {@code NoSuchThing} when it is not theirs. */
  Session get(SignedIn who, String code);

  /** Throws {@code NoSuchThing} when the training has no such day. */
  DayBlock day(Session session, int number);

  Heading heading(Session session, Texts t);

  /** What pages about a training are headed by. */
  record Heading(String title, String place) {

    /** The town and one day: Вежбаоница, 11. марта 2027. · 1. дан. */
    public String on(DayBlock block, Texts t) {
      return place + ", " + t.day(block.day()) + " · " + t.get("attendance.day", block.number());
    }
  }
}
