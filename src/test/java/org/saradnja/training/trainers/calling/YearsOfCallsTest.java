package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Office;
import org.saradnja.testing.Property;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.calling.YearsOfCalls.InYear;

/** However many calls there were, each is counted once, in the year of its day. */
class YearsOfCallsTest {

  private static final int THIS_YEAR = 2027;

  @Test
  void everyCallIsCountedOnceAndTheYearsFollowEachOther() {
    Property.forAll(
        YearsOfCallsTest::some,
        calls -> {
          var years = YearsOfCalls.of(calls, THIS_YEAR, _ -> 2, Office.ZONE).years();

          assertThat(years.stream().mapToInt(InYear::published).sum()).isEqualTo(calls.size());
          assertThat(years).extracting(InYear::year).isSortedAccordingTo(Comparator.reverseOrder());
          assertThat(years.getFirst().year()).isEqualTo(THIS_YEAR);
          assertThat(years).extracting(InYear::year).doesNotHaveDuplicates();
          assertThat(years.size()).isEqualTo(THIS_YEAR - years.getLast().year() + 1);
          assertThat(years).filteredOn(InYear::over).hasSize(years.size() - 1);
        });
  }

  @Test
  void theOrderOfTheCallsMattersNot() {
    Property.forAll(
        YearsOfCallsTest::some,
        calls ->
            assertThat(YearsOfCalls.of(calls.reversed(), THIS_YEAR, _ -> 2, Office.ZONE))
                .isEqualTo(YearsOfCalls.of(calls, THIS_YEAR, _ -> 2, Office.ZONE)));
  }

  @ParameterizedTest(name = "{0} published where {1} must be: {2}")
  @CsvSource({"0, 2, false", "1, 2, false", "2, 2, true", "3, 2, true", "0, 0, true"})
  void aYearIsEnoughWhenAsManyWerePublishedAsTheRuleWants(
      int published, int least, boolean enough) {
    assertThat(new InYear(THIS_YEAR, published, least, false).isEnough()).isEqualTo(enough);
  }

  private static List<TrainerCall> some(RandomGenerator random) {
    return random
        .ints(random.nextInt(8), 0, 6 * 365)
        .mapToObj(days -> LocalDate.of(2022, 1, 1).plusDays(days))
        .map(YearsOfCallsTest::publishedOn)
        .toList();
  }

  private static TrainerCall publishedOn(LocalDate day) {
    var moment = day.atTime(12, 0).atZone(Office.ZONE).toInstant();
    return new TrainerCall(
        new TrainerCallId(UUID.randomUUID()),
        "pred-x",
        SomeTrainerCall.form("30").content(),
        moment,
        day.plusDays(30),
        moment.plus(Duration.ofDays(30)));
  }
}
