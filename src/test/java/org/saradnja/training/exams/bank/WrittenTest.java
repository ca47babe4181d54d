package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;

/** In which state a version of a question is, and whether it may be confirmed. */
class WrittenTest {

  private static final Instant AT = Instant.parse("2026-11-03T08:00:00Z");

  @ParameterizedTest(name = "confirmed {0}, withdrawn {1}: {2}")
  @CsvSource({
    "false, false, DRAFT",
    "true, false, CONFIRMED",
    "false, true, WITHDRAWN",
    "true, true, WITHDRAWN",
  })
  void whatWasWithdrawnIsSoWhateverItWasBefore(
      boolean confirmed, boolean withdrawn, Written.State state) {
    assertThat(written(1, 1, Basis.PROVISION, SomeQuestions.single(), confirmed, withdrawn).state())
        .isEqualTo(state);
  }

  @ParameterizedTest(name = "{5}")
  @MethodSource
  void aSoundDraftInItsNewestWordsMayBeConfirmed(
      int number, int latest, Basis basis, Task task, boolean may, String why) {
    assertThat(written(number, latest, basis, task, false, false).isConfirmable())
        .as(why)
        .isEqualTo(may);
  }

  static Stream<Arguments> aSoundDraftInItsNewestWordsMayBeConfirmed() {
    var sound = SomeQuestions.single();
    var faulty = new Task.SingleChoice("?", List.of());
    return Stream.of(
        Arguments.of(2, 2, Basis.PROVISION, sound, true, "the source was read"),
        Arguments.of(2, 2, Basis.PRACTICE, sound, true, "it is the practice"),
        Arguments.of(2, 2, Basis.UNVERIFIED, sound, false, "nobody has verified it"),
        Arguments.of(1, 2, Basis.PROVISION, sound, false, "there are newer words"),
        Arguments.of(2, 2, Basis.PROVISION, faulty, false, "it has no answer"));
  }

  @Test
  void whatIsConfirmedOrWithdrawnIsNotConfirmedAgain() {
    assertThat(written(1, 1, Basis.PROVISION, SomeQuestions.single(), true, false).isConfirmable())
        .isFalse();
    assertThat(written(1, 1, Basis.PROVISION, SomeQuestions.single(), false, true).isConfirmable())
        .isFalse();
  }

  private static Written written(
      int number, int latest, Basis basis, Task task, boolean confirmed, boolean withdrawn) {
    var version = new QuestionVersion(new QuestionId(new UUID(1, 1)), number);
    var text = new QuestionText("М7", Difficulty.EASY, basis, task, "", "");
    return new Written(
        new Question(version, "П17", text),
        latest,
        AT,
        confirmed ? Optional.of(AT) : Optional.empty(),
        withdrawn ? Optional.of(AT) : Optional.empty());
  }
}
