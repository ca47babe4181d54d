package org.saradnja.practice.exercises.giving;

import java.time.Instant;
import java.util.Optional;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.People;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.Progress;
import org.saradnja.practice.exercises.Progresses;
import org.saradnja.practice.exercises.Trainee;
import org.saradnja.practice.exercises.giving.ExercisePage.Cell;
import org.saradnja.practice.exercises.giving.ExercisePage.PairRow;
import org.saradnja.practice.exercises.giving.ExercisePage.Person;
import org.saradnja.training.sessions.Session;
import org.springframework.stereotype.Component;

/** Puts how far a pair is into a row. */
@Component
@PracticeOnly
class PairRows {

  private final Progresses progresses;
  private final People people;

  PairRows(Progresses progresses, People people) {
    this.progresses = progresses;
    this.people = people;
  }

  PairRow row(Session session, Pair pair, Texts t) {
    var progress = progresses.of(pair);
    var path = ExerciseShowing.PATH + session.code().value();
    var waiting = new Cell(t.get(pair.town().stuck() ? "exercises.stuck" : "exercises.making"), "");
    boolean made = pair.town().madeAt().isPresent();
    return new PairRow(
        String.valueOf(pair.number()),
        t.name(pair.town().name()),
        pair.town().round() == 1 ? "" : t.get("exercises.round", pair.town().round()),
        pair.trainees().stream().map(one -> person(one, t)).toList(),
        made ? statement(progress, t) : waiting,
        made ? scores(progress, t) : Cells.NONE,
        made ? moment(progress.listAt(), t) : Cells.NONE,
        made ? moment(progress.answeredAt(), t) : Cells.NONE,
        made ? moment(progress.secondAt(), t) : Cells.NONE,
        path + "/par/" + pair.number(),
        path + "/iznova?par=" + pair.number());
  }

  private Person person(Trainee one, Texts t) {
    return new Person(
        t.name(one.name()),
        one.person().map(id -> people.addressee(id).email()).orElse(one.email()));
  }

  private static Cell statement(Progress progress, Texts t) {
    long signed = progress.members().stream().filter(Progress.Member::signed).count();
    return Cells.of(
        t.get("exercises.ofAll", signed, progress.members().size()),
        signed > 0,
        progress.allSigned());
  }

  private static Cell scores(Progress progress, Texts t) {
    int given = progress.members().stream().mapToInt(Progress.Member::scored).sum();
    int all = progress.members().size() * progress.applications();
    return Cells.of(t.get("exercises.ofAll", given, all), given > 0, progress.allScored());
  }

  private static Cell moment(Optional<Instant> at, Texts t) {
    return at.map(moment -> new Cell(t.shortDay(t.dayOf(moment)), "ok"))
        .orElse(new Cell(t.get("exercises.notYet"), ""));
  }

  /** The shape of a step's tag. */
  private static final class Cells {

    static final Cell NONE = new Cell("—", "");

    static Cell of(String words, boolean begun, boolean done) {
      return new Cell(words, done ? "ok" : begun ? "run" : "");
    }
  }
}
