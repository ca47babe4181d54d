package org.saradnja.practice.exercises.guarding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.Progresses;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.TrainingWork;
import org.springframework.stereotype.Component;

/** The exercise of a trainee, and the exercises that somebody leads, while they run. */
@Component
@PracticeOnly
class ExerciseDesk implements Desk, TrainingWork {

  private static final int NEAR = 14;

  private final Exercises exercises;
  private final Progresses progresses;
  private final Leaders leaders;
  private final Sessions sessions;
  private final LegalTime time;

  ExerciseDesk(
      Exercises exercises,
      Progresses progresses,
      Leaders leaders,
      Sessions sessions,
      LegalTime time) {
    this.exercises = exercises;
    this.progresses = progresses;
    this.leaders = leaders;
    this.sessions = sessions;
    this.time = time;
  }

  /** On the page of the person's trainings. */
  @Override
  public List<TrainingWork.Item> of(PersonId person, Texts t) {
    return exercises.of(person).stream().map(pair -> work(pair, t)).toList();
  }

  private TrainingWork.Item work(Pair pair, Texts t) {
    var exercise = exercises.get(pair.exercise());
    var place = sessions.get(exercise.session()).place().in(t);
    int steps = progresses.of(pair).steps();
    return new TrainingWork.Item(
        Optional.empty(),
        t.get("exercises.desk.own", t.name(pair.town().name())),
        t.get("exercises.desk.led", place),
        "/rad/vezba/" + pair.id().value(),
        exercise.runs() ? t.get("exercises.steps", steps) : t.get("exercises.state.ended"),
        exercise.runs() && steps < 3 ? "run" : "ok");
  }

  @Override
  public List<Desk.Item> of(SignedIn who, Texts t) {
    var own =
        exercises.of(who.person()).stream()
            .filter(pair -> exercises.get(pair.exercise()).runs())
            .map(pair -> own(pair, t));
    var led = leaders.mayLead(who) ? led(who, t) : Stream.<Desk.Item>empty();
    return Stream.concat(own, led).toList();
  }

  private Stream<Desk.Item> led(SignedIn who, Texts t) {
    var running = exercises.running().stream().map(exercise -> sessions.get(exercise.session()));
    var near = sessions.endingFrom(time.today().minusDays(NEAR)).stream().filter(this::isNear);
    return Stream.concat(running, near)
        .distinct()
        .filter(session -> !session.isCancelled() && leaders.leads(who, session))
        .map(session -> led(session, t));
  }

  /** The exercise could begin: the training is at hand or was held these days. */
  private boolean isNear(Session session) {
    var today = time.today();
    var last = session.lastDay().day();
    return last.isAfter(today.minusDays(NEAR)) && last.isBefore(today.plusDays(NEAR));
  }

  private Desk.Item own(Pair pair, Texts t) {
    boolean ready = pair.town().isReady();
    int steps = ready ? progresses.of(pair).steps() : 0;
    return new Desk.Item(
        t.get("exercises.desk.own", t.name(pair.town().name())),
        t.get("exercises.desk.own.about"),
        "/rad/vezba/" + pair.id().value(),
        Optional.empty(),
        ready ? t.get("exercises.steps", steps) : t.get("exercises.making"),
        steps == 3 ? "ok" : "run");
  }

  private Desk.Item led(Session session, Texts t) {
    var running = exercises.last(session.id()).filter(Exercise::runs);
    return new Desk.Item(
        t.get("exercises.desk.led", session.place().in(t)),
        session.code().value(),
        "/rad/vezbe/" + session.code().value(),
        Optional.empty(),
        running
            .map(exercise -> t.count("exercises.pairs", exercises.pairs(exercise.id()).size()))
            .orElse(t.get("exercises.state.none")),
        running.isPresent() ? "run" : "");
  }
}
