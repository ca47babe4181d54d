package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Progresses;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;

/** What the practice world shows of exercises before anybody touches it. */
@PracticeWorld
class StoryTest {

  @Autowired Exercises exercises;
  @Autowired Progresses progresses;
  @Autowired Sessions sessions;
  @Autowired People people;

  @Test
  void twoPairsOfTheFirstTrainingAreAtDifferentSteps() {
    var exercise = exercise();
    var pairs = exercises.pairs(exercise.id());

    assertThat(pairs).hasSize(2).allMatch(pair -> pair.town().isReady());
    assertThat(pairs.getFirst().isOf(people.withEmail("polaznik@vezbaonica.example").orElseThrow()))
        .isTrue();
    assertThat(progresses.of(pairs.getFirst()).steps()).isZero();
    assertThat(progresses.of(pairs.getFirst()).allSigned()).isTrue();
    assertThat(progresses.of(pairs.getLast()).steps()).isEqualTo(3);
  }

  @Test
  void afterTheWorkshopTheClockIsEverybodysAgain() {
    assertThat(exercise().runs()).isTrue();
    assertThat(exercise().holdsClock()).isFalse();
  }

  private Exercise exercise() {
    var session = sessions.find(new SessionCode("ocd-2027-vezbaonica")).orElseThrow();
    return exercises.last(session.id()).orElseThrow();
  }
}
