package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;

/** One person's way into one training: asked for, waited for, taken, given up. */
sealed interface Enrolment {

  Base base();

  default EnrolmentId id() {
    return base().id();
  }

  /** From where an application came. */
  enum Channel {
    SELF,
    /** By a person of whom nothing but their own word says where they work. */
    STATED,
    UNIT,
    DOCUMENTS,
    /** At the training itself. */
    DOOR
  }

  /**
   * @param line in the list in which the unit sent several at once, from one; zero of who applied
   *     alone
   * @param invented whether the participant belongs to the practice world
   */
  record Base(
      EnrolmentId id,
      SessionId session,
      Applicant applicant,
      Channel channel,
      Instant appliedAt,
      int line,
      boolean invented) {}

  /** Waits for the organiser, who approves each application of this training. */
  record Applied(Base base) implements Enrolment {

    Refused refuse(Instant at, String reason) {
      return new Refused(base, at, reason);
    }
  }

  record Waiting(Base base) implements Enrolment {

    Offered offer(int seat, Instant until) {
      return new Offered(base, seat, until);
    }
  }

  /** Called from the waiting list; the seat is kept until the moment. */
  record Offered(Base base, int seat, Instant until) implements Enrolment {

    Seated confirm(Instant now) {
      if (isLapsed(now)) {
        throw new ActRefused(EnrolRefusal.LAPSED, until);
      }
      return new Seated(base, seat);
    }

    boolean isLapsed(Instant now) {
      return until.isBefore(now);
    }
  }

  record Seated(Base base, int seat) implements Enrolment {

    Replaced swap(EnrolmentId by, Instant at) {
      return new Replaced(base, at, by);
    }

    Absent absent() {
      return new Absent(base, seat);
    }
  }

  /** Had a seat and did not come. */
  record Absent(Base base, int seat) implements Enrolment {}

  record Withdrawn(Base base, Instant at, String reason) implements Enrolment {}

  /** An offered seat was not confirmed in time. */
  record Lapsed(Base base, Instant at) implements Enrolment {}

  record Refused(Base base, Instant at, String reason) implements Enrolment {}

  record Replaced(Base base, Instant at, EnrolmentId by) implements Enrolment {}

  /** Whether it holds or may still get a seat, so that the same person cannot apply again. */
  default boolean isLive() {
    return switch (this) {
      case Applied _, Waiting _, Offered _, Seated _, Absent _ -> true;
      case Withdrawn _, Lapsed _, Refused _, Replaced _ -> false;
    };
  }

  /** Whether it keeps others from a seat. */
  default boolean takesASeat() {
    return switch (this) {
      case Offered _, Seated _, Absent _ -> true;
      case Applied _, Waiting _, Withdrawn _, Lapsed _, Refused _, Replaced _ -> false;
    };
  }

  /** As tables and texts name the stage. */
  default String stage() {
    return switch (this) {
      case Applied _ -> "APPLIED";
      case Waiting _ -> "WAITING";
      case Offered _ -> "OFFERED";
      case Seated _ -> "SEATED";
      case Absent _ -> "ABSENT";
      case Withdrawn _ -> "WITHDRAWN";
      case Lapsed _ -> "LAPSED";
      case Refused _ -> "REFUSED";
      case Replaced _ -> "REPLACED";
    };
  }
}
