package org.saradnja.practice.exercises.giving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.practice.Cast;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Units;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.giving.ExercisePage.Offered;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts an exercise on the page of those who lead it. */
@Component
@PracticeOnly
class ExerciseShowing {

  static final String PATH = "/rad/vezbe/";

  private final Exercises exercises;
  private final Hall hall;
  private final PairRows rows;
  private final Units units;
  private final ObjectProvider<Cast> cast;

  ExerciseShowing(
      Exercises exercises, Hall hall, PairRows rows, Units units, ObjectProvider<Cast> cast) {
    this.exercises = exercises;
    this.hall = hall;
    this.rows = rows;
    this.units = units;
    this.cast = cast;
  }

  /** With the pairs that are proposed. */
  ExercisePage page(Session session, Texts t) {
    var free = hall.free(session);
    int given =
        exercises
            .last(session.id())
            .filter(Exercise::runs)
            .map(one -> exercises.pairs(one.id()).size())
            .orElse(0);
    var form = GiveForm.proposed(free, hall.present(session, free), given);
    return page(session, form, Map.of(), t);
  }

  ExercisePage page(Session session, GiveForm form, Map<String, String> errors, Texts t) {
    var exercise = exercises.last(session.id());
    var pairs = exercise.map(one -> exercises.pairs(one.id())).orElse(List.of());
    int ready = (int) pairs.stream().filter(pair -> pair.town().isReady()).count();
    boolean offers = !session.isCancelled();
    return new ExercisePage(
        PATH + session.code().value(),
        session.place().in(t),
        t.days(session.days().stream().map(DayBlock::day).toList()),
        state(exercise),
        pairs.stream().map(pair -> rows.row(session, pair, t)).toList(),
        ready,
        t.get("exercises.made", ready, pairs.size()),
        exercise.filter(Exercise::runs).map(one -> clock(one, t)).orElse(clockOff()),
        offers
            ? hall.free(session).stream().map(one -> offered(one, form, errors, t)).toList()
            : List.of(),
        errors,
        cast.stream()
            .flatMap(all -> all.all().stream())
            .map(Cast.Member::password)
            .findFirst()
            .orElse(""));
  }

  static String state(Optional<Exercise> exercise) {
    return exercise.map(one -> one.runs() ? "runs" : "ended").orElse("none");
  }

  private ExercisePage.Clock clock(Exercise exercise, Texts t) {
    if (exercise.holdsClock()) {
      return new ExercisePage.Clock(
          t.get("exercises.clock.held"), "pusti", t.get("exercises.clock.release"));
    }
    boolean free = exercises.holdingTheClock().isEmpty();
    return free
        ? new ExercisePage.Clock(
            t.get("exercises.clock.free"), "zadrzi", t.get("exercises.clock.hold"))
        : new ExercisePage.Clock(t.get("exercises.clock.other"), "", "");
  }

  private static ExercisePage.Clock clockOff() {
    return new ExercisePage.Clock("", "", "");
  }

  private Offered offered(Participant one, GiveForm form, Map<String, String> errors, Texts t) {
    var unit = one.unit().flatMap(units::find).map(found -> t.name(found.name())).orElse("");
    var account =
        t.get(one.person().isPresent() ? "exercises.give.account" : "exercises.give.noAccount");
    return new Offered(
        GiveForm.field(one),
        t.name(one.name()),
        unit.isEmpty() ? account : unit + " · " + account,
        form.of(one),
        errors.getOrDefault(GiveForm.field(one), ""));
  }

  /** How the page names a pair: its town, and who is in it. */
  static String named(Pair pair, Texts t) {
    return t.get("exercises.pair", pair.number()) + " · " + t.name(pair.town().name());
  }
}
