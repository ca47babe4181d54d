package org.saradnja.training.exams.attempt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Marking;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.exams.Response;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** A participant sits the test of the first training and knows all but four answers. */
@Component
@PracticeOnly
class AttemptScenes implements Scenes {

  private static final String PARTICIPANT = "polaznik@vezbaonica.example";
  private static final SessionCode TRAINING = new SessionCode("ocd-2027-vezbaonica");
  private static final int KNOWS = 16;
  private static final int POINT = 100;

  private final Starting starting;
  private final Answering answering;
  private final Finishing finishing;
  private final AttemptTable attempts;
  private final Questions questions;
  private final Sat sat;

  AttemptScenes(
      Starting starting,
      Answering answering,
      Finishing finishing,
      AttemptTable attempts,
      Questions questions,
      Sat sat) {
    this.starting = starting;
    this.answering = answering;
    this.finishing = finishing;
    this.attempts = attempts;
    this.questions = questions;
    this.sat = sat;
  }

  /** Who sits which test, and the physical clock. */
  @Component
  @PracticeOnly
  record Sat(People people, Sessions sessions, Exams exams, Clock clock) {

    SignedIn participant() {
      var person = people.withEmail(PARTICIPANT).orElseThrow();
      return new SignedIn(person, people.nameOf(person).cyrillic());
    }

    Exam exam() {
      return exams.of(sessions.find(TRAINING).orElseThrow().id()).orElseThrow();
    }
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of("2027-03-12T14:36:00", "2027-03-12 test sat", this::sit),
        Scene.of("2027-03-12T14:58:00", "2027-03-12 test handed in", this::handIn));
  }

  private void sit() {
    var who = sat.participant();
    var now = sat.clock().instant();
    var attempt = attempts.get(starting.start(who, sat.exam().id(), now));
    var known = questions.of(attempt.paper().versions());
    for (int place = 0; place < attempt.paper().items().size(); place++) {
      var item = attempt.paper().items().get(place);
      var task = Optional.ofNullable(known.get(item.version())).orElseThrow().task();
      int wanted = place < KNOWS ? POINT : 0;
      var response =
          IntStream.range(0, item.order().size())
              .mapToObj(option -> new Response(List.of(String.valueOf(option))))
              .filter(one -> Marking.points(task, item.order(), one) == wanted)
              .findFirst()
              .orElse(Response.NONE);
      answering.save(who, attempt.id(), place, 1, response, now);
    }
  }

  private void handIn() {
    var who = sat.participant();
    var now = sat.clock().instant();
    finishing.handIn(who, starting.start(who, sat.exam().id(), now), now);
  }
}
