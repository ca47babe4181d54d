package org.saradnja.training.sessions.enrolling;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Occupancies.Occupancy;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Lapsed;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Replaced;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;
import org.saradnja.training.sessions.enrolling.WaitingOrder.Turn;

/** Enrolments in the words of one face. */
record EnrolWords(Texts t, Instant now) {

  String state(Enrolment enrolment) {
    boolean late = enrolment instanceof Offered offered && offered.isLapsed(now);
    return t.get("enrolments.stage." + (late ? "LAPSED" : enrolment.stage()));
  }

  /** Nobody has a seat in a training that was cancelled. */
  String state(Enrolment enrolment, SessionPlan plan) {
    return isOff(enrolment, plan) ? t.get("trainings.state.CANCELLED") : state(enrolment);
  }

  String mark(Enrolment enrolment, SessionPlan plan) {
    return isOff(enrolment, plan) ? "off" : mark(enrolment);
  }

  private static boolean isOff(Enrolment enrolment, SessionPlan plan) {
    return plan.session().isCancelled() && enrolment.isLive();
  }

  /** Whether a seat is offered that can still be taken. */
  boolean isCallable(Enrolment enrolment) {
    return enrolment instanceof Offered offered && !offered.isLapsed(now);
  }

  String mark(Enrolment enrolment) {
    return switch (enrolment) {
      case Seated _ -> "ok";
      case Offered offered -> offered.isLapsed(now) ? "off" : "soon";
      case Waiting _, Applied _ -> "run";
      case Absent _ -> "late";
      case Withdrawn _, Lapsed _, Refused _, Replaced _ -> "off";
    };
  }

  /** What the stage means for the applicant; the order of the waiting list is explained. */
  List<String> words(Enrolment enrolment, List<Turn> turns) {
    var words = new ArrayList<String>();
    switch (enrolment) {
      case Offered offered when !offered.isLapsed(now) ->
          words.add(t.get("enrolments.words.offered", t.moment(offered.until())));
      case Waiting waiting -> turn(waiting, turns).ifPresent(turn -> explain(turn, words));
      case Applied _ -> words.add(t.get("enrolments.words.applied"));
      case Offered _, Withdrawn _, Refused _, Seated _, Absent _, Lapsed _, Replaced _ -> {}
    }
    return List.copyOf(words);
  }

  /** Why it ended, as somebody wrote it; may be empty. */
  static String reason(Enrolment enrolment) {
    return switch (enrolment) {
      case Refused refused -> refused.reason();
      case Withdrawn withdrawn -> withdrawn.reason();
      case Applied _, Waiting _, Offered _, Seated _, Absent _, Lapsed _, Replaced _ -> "";
    };
  }

  String consent(Applicant applicant) {
    return t.get(
        "enrolments.consent",
        t.within(applicant.consent().superior()),
        t.shortDay(applicant.consent().on()));
  }

  /** What the organiser prepares for somebody; empty when nothing. */
  String needs(Applicant applicant) {
    var lodging = applicant.needs().lodging() ? t.get("enrolments.lodging") : "";
    return Stream.of(lodging, t.within(applicant.needs().text()))
        .filter(text -> !text.isEmpty())
        .collect(joining(" · "));
  }

  private void explain(Turn turn, List<String> words) {
    words.add(t.get("enrolments.words.place", t.grouped(turn.place())));
    words.add(
        turn.barred()
            ? t.get("enrolments.words.barred")
            : t.count("enrolments.words.seats", turn.seatsOfUnit()));
    int line = turn.waiting().base().line();
    if (line > 0) {
      words.add(t.get("enrolments.words.line", t.grouped(line)));
    }
  }

  static Optional<Turn> turn(Enrolment waiting, List<Turn> turns) {
    return turns.stream().filter(turn -> turn.waiting().id().equals(waiting.id())).findFirst();
  }

  String place(SessionPlan plan) {
    return t.name(Localised.ofCyrillic(plan.content().place().name()));
  }

  String days(SessionPlan plan) {
    return t.days(plan.content().days().stream().map(DayBlock::day).toList());
  }

  String places(Occupancy occupancy) {
    return occupancy.say(t);
  }

  String closes(SessionPlan plan) {
    return t.get("enrolments.closes", t.day(plan.content().terms().lastDay()));
  }
}
