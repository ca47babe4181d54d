package org.saradnja.practice.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.TownNumber;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;

/** How far a pair is, counted in three steps from what it did. */
class ProgressTest {

  private static final Instant AT = Instant.parse("2027-03-12T11:15:00Z");

  @Test
  void beforeTheTownIsMadeNothingIsDone() {
    assertThat(Progress.NONE.steps()).isZero();
    assertThat(Progress.NONE.allSigned()).isFalse();
    assertThat(Progress.NONE.allScored()).isFalse();
  }

  @ParameterizedTest(name = "signed {0} and {1}, scored {2} and {3} of 3: the first step {4}")
  @CsvSource({
    "true, true, 3, 3, true",
    "true, true, 3, 2, false",
    "true, false, 3, 3, false",
    "false, false, 0, 0, false",
    "true, true, 0, 0, false",
  })
  void theFirstStepIsDoneByBothOfThem(
      boolean one, boolean two, int first, int second, boolean done) {
    var progress = progress(List.of(member(one, first), member(two, second)), 3, false, false);

    assertThat(progress.steps()).isEqualTo(done ? 1 : 0);
    assertThat(progress.allSigned()).isEqualTo(one && two);
    assertThat(progress.allScored()).isEqualTo(first == 3 && second == 3);
  }

  @Test
  void whoPractisesAloneDoesTheFirstStepAlone() {
    assertThat(progress(List.of(member(true, 3)), 3, false, false).steps()).isEqualTo(1);
  }

  @ParameterizedTest(name = "list {0}, answer {1}: {2} steps")
  @CsvSource({"false, false, 1", "true, false, 2", "true, true, 3"})
  void theListAndTheAnswerAreAStepEach(boolean list, boolean answer, int steps) {
    assertThat(progress(List.of(member(true, 3)), 3, list, answer).steps()).isEqualTo(steps);
  }

  /** The quorum of the commission is enough for the list; the step waits for both. */
  @Test
  void aListWithoutTheScoresOfOneIsAStepOfItsOwn() {
    var progress = progress(List.of(member(true, 3), member(true, 1)), 3, true, false);

    assertThat(progress.steps()).isEqualTo(1);
  }

  @Test
  void theSecondCallIsExtraAndNoStep() {
    var progress =
        new Progress(
            Optional.empty(), List.of(), 0, Optional.empty(), Optional.empty(), Optional.of(AT));

    assertThat(progress.steps()).isZero();
  }

  @Test
  void aPairIsOfItsTraineesAndHasTheTownOfItsLastRound() {
    var person = new PersonId(UUID.randomUUID());
    var first = town(1);
    var second = town(2);
    var pair =
        new Pair(
            new PairId(UUID.randomUUID()),
            new ExerciseId(UUID.randomUUID()),
            1,
            List.of(trainee(Optional.of(person)), trainee(Optional.empty())),
            List.of(first, second));

    assertThat(pair.town()).isEqualTo(second);
    assertThat(pair.town(first.unit())).contains(first);
    assertThat(pair.town(new UnitId("vezba-nigde"))).isEmpty();
    assertThat(pair.isOf(person)).isTrue();
    assertThat(pair.isOf(new PersonId(UUID.randomUUID()))).isFalse();
  }

  @ParameterizedTest(name = "made {0}, closed {1}: ready {2}")
  @CsvSource({
    "false, false, false",
    "true, false, true",
    "true, true, false",
    "false, true, false"
  })
  void aTownIsReadyOnceItIsMadeAndUntilItIsClosed(boolean made, boolean closed, boolean ready) {
    var town =
        new OwnTown(
            UUID.randomUUID(),
            new TownNumber(1),
            1,
            new UnitId("vezba-ogledanica"),
            Localised.ofCyrillic("Огледаница"),
            AT,
            false,
            made ? Optional.of(AT) : Optional.empty(),
            closed ? Optional.of(AT) : Optional.empty());

    assertThat(town.isReady()).isEqualTo(ready);
  }

  private static Progress progress(
      List<Progress.Member> members, int applications, boolean list, boolean answer) {
    return new Progress(
        Optional.empty(),
        members,
        applications,
        list ? Optional.of(AT) : Optional.empty(),
        answer ? Optional.of(AT) : Optional.empty(),
        Optional.empty());
  }

  private static Progress.Member member(boolean signed, int scored) {
    return new Progress.Member(trainee(Optional.empty()), signed, scored);
  }

  private static Trainee trainee(Optional<PersonId> person) {
    return new Trainee(
        new EnrolmentId(UUID.randomUUID()),
        Localised.ofCyrillic("Вежбан Вежбовић"),
        "mesto-1a@vezbaonica.example",
        person);
  }

  private static OwnTown town(int number) {
    return new OwnTown(
        UUID.randomUUID(),
        new TownNumber(number),
        number,
        new UnitId("vezba-" + number),
        Localised.ofCyrillic("Вежбаница"),
        AT,
        false,
        Optional.of(AT),
        Optional.empty());
  }
}
