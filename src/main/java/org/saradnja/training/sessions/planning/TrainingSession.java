package org.saradnja.training.sessions.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionId;

/** One training of a series: planned in silence, announced, and cancelled if it must be. */
sealed interface TrainingSession {

  Identity identity();

  SessionContent content();

  default SessionId id() {
    return identity().id();
  }

  record Identity(SessionId id, SessionCode code, SeriesId series) {}

  record Planned(Identity identity, SessionContent content) implements TrainingSession {

    Planned saying(SessionContent other) {
      return new Planned(identity, other);
    }

    /** Whoever reads of a training must still be able to apply. */
    Announced announce(Instant at, LocalDate today) {
      if (content.terms().lastDay().isBefore(today)) {
        throw new ActRefused(PlanRefusal.CLOSED_ALREADY, content.terms().lastDay());
      }
      return new Announced(identity, content, at, 0, "");
    }

    /** A training that was held before there was this platform. */
    Announced takeOver(Instant at, LocalDate today, String source) {
      if (!content.lastDay().isBefore(today)) {
        throw new ActRefused(PlanRefusal.NOT_HELD_YET);
      }
      return new Announced(identity, content, at, 0, source);
    }
  }

  /**
   * @param revision grows with each change
   * @param source from where it was entered, if it was held before there was this platform
   */
  record Announced(
      Identity identity, SessionContent content, Instant at, int revision, String source)
      implements TrainingSession {

    /** What has begun is not announced otherwise any more. */
    Announced change(SessionContent other, LocalDate today) {
      refuseOnceBegun(today);
      return new Announced(identity, other, at, revision + 1, source);
    }

    /**
     * What life changes while the training is held: a room, the agenda, an ill trainer, materials.
     * After its last day materials alone are added.
     */
    Announced adjust(SessionContent other, LocalDate today) {
      if (!source.isEmpty() || today.isBefore(content.firstDay())) {
        throw new ActRefused(PlanRefusal.NOT_HELD_NOW);
      }
      var adjusted =
          today.isAfter(content.lastDay())
              ? content.with(other.materials())
              : content.adjusted(other);
      return new Announced(identity, adjusted, at, revision + 1, source);
    }

    Cancelled cancel(Instant now, LocalDate today, String reason) {
      refuseOnceBegun(today);
      return new Cancelled(new Announced(identity, content, at, revision + 1, source), now, reason);
    }

    private void refuseOnceBegun(LocalDate today) {
      if (!today.isBefore(content.firstDay())) {
        throw new ActRefused(PlanRefusal.BEGUN, content.firstDay());
      }
    }
  }

  record Cancelled(Announced was, Instant at, String reason) implements TrainingSession {

    @Override
    public Identity identity() {
      return was.identity();
    }

    @Override
    public SessionContent content() {
      return was.content();
    }
  }
}
