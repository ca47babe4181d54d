package org.saradnja.training.exams;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.saradnja.training.exams.TestBlueprint.Footing;
import org.saradnja.training.sessions.SessionId;

/** The test of one session, one type for each stage. */
public sealed interface Exam {

  Base base();

  default ExamId id() {
    return base().id();
  }

  default ExamSettings settings() {
    return base().settings();
  }

  /**
   * What a test is in every stage.
   *
   * @param organiser code of the institution that runs it
   * @param day the last day of the session, on which the test is held
   * @param dayNumber its number in the session; who was checked in on it may start
   * @param footing the blueprint that its settings stand on, and why they are others
   */
  record Base(
      ExamId id,
      SessionId session,
      String organiser,
      LocalDate day,
      int dayNumber,
      ExamSettings settings,
      Footing footing) {

    /** Of a programme that has no blueprint. */
    public Base(
        ExamId id,
        SessionId session,
        String organiser,
        LocalDate day,
        int dayNumber,
        ExamSettings settings) {
      this(id, session, organiser, day, dayNumber, settings, Footing.NONE);
    }

    /** Whether attempts may be started at the moment. */
    public boolean isInWindow(Instant now, ZoneId office) {
      var local = now.atZone(office).toLocalDateTime();
      return local.toLocalDate().equals(day)
          && !local.toLocalTime().isBefore(settings.from())
          && !local.toLocalTime().isAfter(settings.until());
    }
  }

  /** Its settings may still change. */
  record Prepared(Base base) implements Exam {

    public Prepared with(ExamSettings settings, Footing footing) {
      return new Prepared(
          new Base(
              base.id(),
              base.session(),
              base.organiser(),
              base.day(),
              base.dayNumber(),
              settings,
              footing));
    }

    public Open open(Instant now) {
      return new Open(base, now);
    }
  }

  /** Papers are drawn; attempts may be started while it is in its window. */
  record Open(Base base, Instant openedAt) implements Exam {

    public Closed close(Instant now) {
      return new Closed(base, openedAt, now);
    }
  }

  /** Nothing is answered any more. */
  record Closed(Base base, Instant openedAt, Instant closedAt) implements Exam {}
}
