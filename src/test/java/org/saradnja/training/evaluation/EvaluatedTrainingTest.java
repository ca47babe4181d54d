package org.saradnja.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;
import org.saradnja.training.evaluation.EvaluatedTraining.Stage;

/** When participants are asked, and what; a training of 11 and 12 March 2027, until 15.30. */
class EvaluatedTrainingTest {

  private static final EvaluatedTraining TRAINING = SomeTraining.named("proba-vezbaonica");

  @ParameterizedTest(name = "{0}: before {1}, after {2}")
  @CsvSource({
    "2027-02-01T08:00, OPEN, AHEAD",
    "2027-03-11T09:00, OPEN, AHEAD",
    "2027-03-11T16:59, OPEN, AHEAD",
    "2027-03-11T17:00, CLOSED, AHEAD",
    "2027-03-12T15:29, CLOSED, AHEAD",
    "2027-03-12T15:30, CLOSED, OPEN",
    "2027-04-10T23:59, CLOSED, OPEN",
    "2027-04-12T23:59, CLOSED, OPEN",
    "2027-04-13T00:00, CLOSED, CLOSED",
    "2028-01-01T00:00, CLOSED, CLOSED",
  })
  void eachOccasionHasItsTime(LocalDateTime now, Stage before, Stage after) {
    assertThat(TRAINING.stage(Occasion.BEFORE, now)).isEqualTo(before);
    assertThat(TRAINING.stage(Occasion.AFTER, now)).isEqualTo(after);
  }

  @Test
  void theTermThatEndsOnASundayMovesToTheNextWorkingDay() {
    assertThat(TRAINING.terms().closes().lastDay())
        .as("11 April 2027 is a Sunday")
        .isEqualTo(LocalDate.parse("2027-04-12"));
  }

  @Test
  void whoClosesItEarlyClosesItForEveryOccasion() {
    var closed = SomeTraining.of("proba-vezbaonica", 4, TRAINING.evaluation().close());

    for (var occasion : Occasion.values()) {
      assertThat(closed.stage(occasion, LocalDateTime.parse("2027-03-11T09:00")))
          .isEqualTo(Stage.CLOSED);
    }
  }

  @Test
  void aStageNeverGoesBack() {
    Property.forAll(
        random -> LocalDateTime.parse("2027-03-01T00:00").plusMinutes(random.nextInt(70 * 24 * 60)),
        now -> {
          for (var occasion : Occasion.values()) {
            assertThat(TRAINING.stage(occasion, now))
                .isLessThanOrEqualTo(TRAINING.stage(occasion, now.plusHours(7)));
          }
        });
  }

  @Test
  void atTheEntryOneIsAskedAboutOneselfAlone() {
    assertThat(TRAINING.asked(Occasion.BEFORE)).containsExactly(Asked.of(SomeTraining.KNOWS));
  }

  @Test
  void afterwardsOneIsAskedAboutTheTrainingEachTrainerAndOneself() {
    assertThat(TRAINING.asked(Occasion.AFTER))
        .containsExactly(
            Asked.of(SomeTraining.OVERALL),
            Asked.of(SomeTraining.MET),
            Asked.of(SomeTraining.PART),
            Asked.of(SomeTraining.REMARK),
            Asked.of(SomeTraining.TEACHES, SomeTraining.TRAINER),
            Asked.of(SomeTraining.TEACHES, SomeTraining.COLLEAGUE),
            Asked.of(SomeTraining.KNOWS));
  }

  @Test
  void everyQuestionThatIsPutHasAPlaceOfItsOwn() {
    var slots = TRAINING.asked(Occasion.AFTER).stream().map(Asked::slot).map(Slot::text).toList();

    assertThat(slots).doesNotHaveDuplicates();
    assertThat(slots).filteredOn(slot -> slot.startsWith("izlaganje.")).hasSize(2);
  }

  @Test
  void participantsAreNeverAskedWhatTrainersAndSuperiorsAre() {
    assertThat(Stream.of(Occasion.values()).flatMap(one -> TRAINING.asked(one).stream()))
        .extracting(asked -> asked.question().block())
        .doesNotContain(Block.GROUP, Block.SUPERIOR);
  }

  @Test
  void anAnswerGoesIntoTheBoxOfItsOccasion() {
    var sheet = new AnswerSheet(Map.of(Slot.of("zna"), 2), Map.of());
    var begun = TRAINING.evaluation();

    var counted = begun.with(Occasion.BEFORE, sheet).with(Occasion.AFTER, sheet);

    assertThat(counted.box(Occasion.BEFORE).sheets()).isEqualTo(1);
    assertThat(counted.box(Occasion.AFTER).tally(Slot.of("zna")).of(2)).isEqualTo(1);
    assertThat(begun.with(Occasion.AFTER, sheet).before()).isEqualTo(Box.EMPTY);
  }

  @Test
  void theDigestProvesWhatWasAnsweredAndNothingElse() {
    var one = new AnswerSheet(Map.of(Slot.of("zna"), 2), Map.of());
    var other = new AnswerSheet(Map.of(Slot.of("zna"), 3), Map.of());
    var begun = TRAINING.evaluation();

    assertThat(begun.with(Occasion.AFTER, one).with(Occasion.AFTER, other).digest())
        .as("the order of the sheets cannot be told")
        .isEqualTo(begun.with(Occasion.AFTER, other).with(Occasion.AFTER, one).digest());
    assertThat(
            List.of(
                begun.digest(),
                begun.with(Occasion.AFTER, one).digest(),
                begun.with(Occasion.BEFORE, one).digest(),
                begun.with(Occasion.AFTER, other).digest()))
        .doesNotHaveDuplicates();
    assertThat(begun.close().digest()).isEqualTo(begun.digest());
  }
}
