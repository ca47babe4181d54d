package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.testing.Property;

/** Whatever the day of publication and the term, the last day of a call can be relied on. */
class CallWindowPropertyTest {

  private static final Rule RULE =
      new Rule.National(
          "R-151",
          "trainer-call-window",
          "30",
          RuleUnit.CALENDAR_DAYS,
          List.of(),
          Direction.NONE,
          Start.CALL_PUBLISHED,
          Start.NONE,
          new Provision("trainer-regulation-90-2018", "5", true),
          SourceKind.CONFIRMED,
          LocalDate.of(2018, 11, 29),
          "");

  private record Published(LocalDate on, int days) {}

  @Test
  void nobodyHasFewerDaysThanWereAnnouncedAndTheLastOneIsAWorkingDay() {
    Property.forAll(
        CallWindowPropertyTest::some,
        published -> {
          var last = last(published);

          assertThat(last).isAfterOrEqualTo(published.on().plusDays(published.days()));
          assertThat(WorkCalendar.OF_THE_LAW.isWorkingDay(last)).isTrue();
          assertThat(published.on().plusDays(published.days()).datesUntil(last))
              .as("days by which it moved")
              .noneMatch(WorkCalendar.OF_THE_LAW::isWorkingDay);
        });
  }

  @Test
  void aLongerTermNeverEndsEarlier() {
    Property.forAll(
        CallWindowPropertyTest::some,
        published ->
            assertThat(last(new Published(published.on(), published.days() + 1)))
                .isAfterOrEqualTo(last(published)));
  }

  private static LocalDate last(Published published) {
    return Call.window(published.on(), published.days(), RULE, WorkCalendar.OF_THE_LAW).lastDay();
  }

  private static Published some(RandomGenerator random) {
    var on = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(4 * 365));
    return new Published(on, 30 + random.nextInt(200));
  }
}
