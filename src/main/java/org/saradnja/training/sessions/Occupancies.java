package org.saradnja.training.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;

/** How full trainings are, and where applications stand, for those who write to applicants. */
public interface Occupancies {

  Occupancy of(SessionId session);

  /** Throws {@code NoSuchThing} when there is none. */
  Standing standing(EnrolmentId enrolment);

  /** Whose application it is, where the applicant has an account. */
  Optional<PersonId> person(EnrolmentId enrolment);

  /** Whom a unit sent who has no account, so that whoever keeps its staff is told instead. */
  Optional<Colleague> colleague(EnrolmentId enrolment);

  /** Units that have somebody without an account in the session, or waiting for a seat in it. */
  List<UnitId> unitsToTell(SessionId session);

  /** Whether the participant belongs to the practice world, to be kept off a real unit's page. */
  boolean isInvented(EnrolmentId enrolment);

  /** Who has, waits for or is offered a seat, as far as they have accounts. */
  List<PersonId> concerned(SessionId session);

  /**
   * @param taken seats given or offered
   * @param waiting on the waiting list
   */
  record Occupancy(int seats, int taken, int waiting) {

    public int free() {
      return Math.max(0, seats - taken);
    }

    /** How many seats are free, or how many wait for one. */
    public String say(Texts t) {
      if (free() > 0) {
        return t.count("enrolments.free", free());
      }
      return waiting == 0 ? t.get("enrolments.taken") : t.count("enrolments.waiting", waiting);
    }
  }

  record Colleague(UnitId unit, Localised name) {}

  /**
   * @param stage as the texts name it, for example {@code OFFERED}
   * @param until which a seat is offered
   * @param place on the waiting list, from one
   * @param reason of a refusal, else empty
   */
  record Standing(
      SessionId session,
      String stage,
      Optional<Instant> until,
      Optional<Integer> place,
      String reason) {}
}
