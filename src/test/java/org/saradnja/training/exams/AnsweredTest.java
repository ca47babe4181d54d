package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.TextKey;

/** How people really write numbers and words, and what of it counts. */
class AnsweredTest {

  @ParameterizedTest(name = "[{0}] gives {1}")
  @CsvSource({
    "8, 100",
    "'8,0', 100",
    "8.00, 100",
    "' 8 ', 100",
    "+8, 100",
    "'8,5', 50",
    "9, 50",
    "9.0000000001, 0",
    "7, 50",
    "осам, 0",
    "8 дана, 0",
    "8e0, 0",
    "8.8.8, 0",
    "1234567890123456, 0",
  })
  void aNumberCountsHoweverItIsWritten(String typed, int points) {
    assertThat(points(SomeQuestions.number(), typed)).isEqualTo(points);
  }

  @ParameterizedTest(name = "[{0}] gives {1}")
  @CsvSource({
    "јавни конкурс, 100",
    "javni konkurs, 100",
    "ЈАВНИ КОНКУРС, 100",
    "Javni konkurs., 100",
    "'  јавни   конкурс ', 100",
    "јавни конкурс за удружења, 100",
    "jаvni konkurs, 100",
    "конкурс, 0",
    "прајавни конкурс, 0",
    "'', 0",
  })
  void neitherScriptNorSpacesNorLookAlikeLettersDecide(String typed, int points) {
    assertThat(points(SomeQuestions.text(), typed)).isEqualTo(points);
  }

  @ParameterizedTest(name = "key [{0}], typed [{1}]: {2}")
  @CsvSource({
    "чл. *, став 8, 0",
    "чл. *, чл. 8, 100",
    "*, било шта, 100",
    "а*б, аб, 100",
    "а*б, ахб, 100",
    "а*б, ба, 0",
    "2+2, 2+2, 100",
    "2+2, 22, 0",
    "(а), (a), 100",
    "'а\\*б', 'а*б', 100",
    "'а\\*б', ахб, 0",
  })
  void anAsteriskStandsForAnythingAndNoOtherSignForAnythingElse(
      String key, String typed, int points) {
    var task = new Task.ShortText("?", List.of(new TextKey(key, Share.WHOLE)), false);

    assertThat(points(task, typed)).isEqualTo(points);
  }

  @Test
  void ofSeveralKeysThatFitTheBestCounts() {
    var task =
        new Task.ShortText(
            "?",
            List.of(
                new TextKey("конкурс*", new Share(5_000_000)), new TextKey("конкурс", Share.WHOLE)),
            false);

    assertThat(points(task, "конкурс")).isEqualTo(100);
    assertThat(points(task, "конкурси")).isEqualTo(50);
  }

  @Test
  void aKeyThatTakesAwayGivesNothingAndTakesNothing() {
    var away = new NumberKey(new BigDecimal("8"), BigDecimal.ZERO, new Share(-5_000_000));

    assertThat(points(new Task.Numeric("?", List.of(away)), "8")).isZero();
    assertThat(
            points(new Task.ShortText("?", List.of(new TextKey("а", new Share(-1))), false), "а"))
        .isZero();
  }

  @Test
  void wrongChoicesBesideRightOnesNeverGiveMore() {
    Property.forAll(
        random -> {
          var taken = new TreeSet<Integer>();
          IntStream.range(0, random.nextInt(4)).forEach(_ -> taken.add(random.nextInt(2)));
          return taken;
        },
        taken -> {
          var right = taken.stream().map(String::valueOf).toList();
          var withWrong = Stream.concat(right.stream(), Stream.of("2")).toArray(String[]::new);
          assertThat(points(SomeQuestions.multiple(), withWrong))
              .isLessThanOrEqualTo(points(SomeQuestions.multiple(), right.toArray(String[]::new)));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "99", "100", "-1", "1.0", "један", " 1"})
  void aChoiceThatWasNotOnThePageIsNone(String value) {
    assertThat(points(SomeQuestions.multiple(), value)).isZero();
    assertThat(points(SomeQuestions.multiple(), value, "0")).isEqualTo(50);
  }

  @Test
  void morePairsThanThereAreChangeNothing() {
    assertThat(points(SomeQuestions.matching(), "0", "1")).isEqualTo(100);
    assertThat(points(SomeQuestions.matching(), "0", "1", "2", "0")).isEqualTo(100);
    assertThat(points(SomeQuestions.matching(), "0")).isEqualTo(50);
    assertThat(points(SomeQuestions.matching(), "", "1")).isEqualTo(50);
  }

  private static int points(Task task, String... values) {
    return Marking.points(task, List.of(0, 1, 2), new Response(List.of(values)));
  }
}
