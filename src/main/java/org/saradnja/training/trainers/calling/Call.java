package org.saradnja.training.trainers.calling;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.Term;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;

/**
 * A call for the accreditation of trainers: written, then published once, and annulled if it must
 * be. Whether it is open or closed follows from its last moment, and what was decided from the
 * decision.
 */
sealed interface Call {

  TrainerCallId id();

  /**
   * @param typed what was typed, readable or not
   */
  record Draft(TrainerCallId id, CallForm typed) implements Call {

    Published publish(TrainerCall as) {
      return new Published(as);
    }
  }

  record Published(TrainerCall call) implements Call {

    Annulled annul(TrainerCall.Annulment because) {
      return new Annulled(call.annulled(because));
    }

    @Override
    public TrainerCallId id() {
      return call.id();
    }
  }

  /** What was published stays to be read, with the reason. */
  record Annulled(TrainerCall call) implements Call {

    public Annulled {
      if (!call.isAnnulled()) {
        throw new IllegalArgumentException("An annulled call says when and why: " + call.code());
      }
    }

    @Override
    public TrainerCallId id() {
      return call.id();
    }
  }

  /**
   * The last day for applications to a call published on a day (Regulation 90/2018, Article 5). A
   * shorter term than the rule's is refused: published on Monday 12 April 2027 for thirty days, a
   * call is open until Wednesday 12 May.
   */
  static Deadline window(LocalDate published, int days, Rule rule, WorkCalendar calendar) {
    if (days < rule.number()) {
      throw new ActRefused(
          CallingRefusal.TOO_SHORT, Integer.toString(days), Integer.toString(rule.number()));
    }
    return Deadline.after(
        published, rule.start(), new Term.CalendarDays(days), calendar, rule.provision());
  }

  /** The moment after which an application is late. */
  static TrainerCall opened(
      TrainerCallId id, String code, TrainerCall.Content content, Instant now, Opening opening) {
    return new TrainerCall(id, code, content, now, opening.lastDay(), opening.closesAt());
  }

  record Opening(LocalDate lastDay, Instant closesAt) {}
}
