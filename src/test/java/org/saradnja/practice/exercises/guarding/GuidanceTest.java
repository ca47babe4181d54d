package org.saradnja.practice.exercises.guarding;

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
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.practice.exercises.ExerciseId;
import org.saradnja.practice.exercises.OwnTown;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.PairId;
import org.saradnja.practice.exercises.Progress;
import org.saradnja.practice.exercises.Trainee;
import org.saradnja.training.sessions.EnrolmentId;

/** What a trainee is told to do next, beside the work itself. */
class GuidanceTest {

  private static final Instant AT = Instant.parse("2027-03-12T11:15:00Z");
  private static final PersonId ME = new PersonId(UUID.randomUUID());
  private static final PersonId OTHER = new PersonId(UUID.randomUUID());

  @ParameterizedTest(name = "I signed {0} and scored {1}, the other {2}: {3}")
  @CsvSource({
    "false, 0, 0, sign",
    "true, 0, 0, score",
    "true, 2, 3, score",
    "true, 3, 2, wait",
    "true, 3, 3, publish",
  })
  void beforeTheListEachDoesTheirOwnAndWaitsForTheOther(
      boolean signed, int own, int other, String next) {
    var progress =
        progress(
            List.of(member(ME, signed, own), member(OTHER, true, other)),
            Optional.empty(),
            Optional.empty());

    assertThat(next(progress, true)).isEqualTo("exercises.beside." + next);
  }

  @Test
  void whoNeverSignedIsLedOnFromTheListAllTheSame() {
    var members = List.of(member(ME, false, 0), member(OTHER, true, 3));

    assertThat(next(progress(members, Optional.of(AT), Optional.empty()), true))
        .isEqualTo("exercises.beside.answer");
    assertThat(next(progress(members, Optional.of(AT), Optional.of(AT)), true))
        .isEqualTo("exercises.beside.done");
  }

  @Test
  void aTownThatIsMadeOrClosedIsNotWorkedIn() {
    var progress = progress(List.of(member(ME, true, 0)), Optional.empty(), Optional.empty());

    assertThat(next(progress, false)).isEqualTo("exercises.beside.closed");
  }

  @Test
  void whoIsLedGoesBackToTheStepsAndWhoLeadsToTheLook() {
    var pair = pair(true);
    var beside = new Guidance(_ -> Progress.NONE).of(pair, new SignedIn(ME, "Вежбан"));

    assertThat(beside.href()).isEqualTo("/rad/vezba/" + pair.id().value());
    assertThat(beside.label().key()).isEqualTo("exercises.beside.back");
  }

  @Test
  void everySentenceHasItsWordsInBothLanguages() {
    for (var face : List.of(Face.CYRILLIC, Face.ENGLISH)) {
      var t = Texts.ofCommand(TextCatalogue.ofCommands(), face);
      for (var next :
          List.of("sign", "score", "wait", "publish", "answer", "done", "closed", "back")) {
        assertThat(t.get("exercises.beside." + next)).isNotBlank();
      }
    }
  }

  private static String next(Progress progress, boolean ready) {
    return new Guidance(_ -> progress).of(pair(ready), new SignedIn(ME, "Вежбан")).about().key();
  }

  private static Progress progress(
      List<Progress.Member> members, Optional<Instant> list, Optional<Instant> answer) {
    return new Progress(Optional.empty(), members, 3, list, answer, Optional.empty());
  }

  private static Progress.Member member(PersonId person, boolean signed, int scored) {
    return new Progress.Member(trainee(person), signed, scored);
  }

  private static Trainee trainee(PersonId person) {
    return new Trainee(
        new EnrolmentId(UUID.randomUUID()),
        Localised.ofCyrillic("Вежбан Вежбовић"),
        "mesto-1a@vezbaonica.example",
        Optional.of(person));
  }

  private static Pair pair(boolean ready) {
    var town =
        new OwnTown(
            UUID.randomUUID(),
            new TownNumber(1),
            1,
            new UnitId("vezba-ogledanica"),
            Localised.ofCyrillic("Огледаница"),
            AT,
            false,
            ready ? Optional.of(AT) : Optional.empty(),
            Optional.empty());
    return new Pair(
        new PairId(UUID.randomUUID()),
        new ExerciseId(UUID.randomUUID()),
        1,
        List.of(trainee(ME), trainee(OTHER)),
        List.of(town));
  }
}
