package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineBadgeTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 26);

  @ParameterizedTest(name = "{0} days before: {1}")
  @CsvSource({
    "22, још 22 дана, ''",
    "21, још 21 дан, ''",
    "5, још 5 дана, ''",
    "4, још 4 дана, ''",
    "3, још 3 дана, soon",
    "2, још 2 дана, soon",
  })
  void theDaysLeftAreCountedInWords(int before, String left, String css) {
    var badge = DeadlineBadge.of(DAY, DAY.minusDays(before), on(Face.CYRILLIC));

    assertThat(badge.left()).isEqualTo(left);
    assertThat(badge.css()).isEqualTo(css);
  }

  @Test
  void theLastTwoDaysHaveNames() {
    var t = on(Face.CYRILLIC);

    assertThat(DeadlineBadge.of(DAY, DAY, t).left()).isEqualTo(t.get("due.today"));
    assertThat(DeadlineBadge.of(DAY, DAY.minusDays(1), t).left()).isEqualTo(t.get("due.tomorrow"));
    assertThat(DeadlineBadge.of(DAY, DAY, t).css()).isEqualTo("soon");
  }

  @ParameterizedTest(name = "{0}, {1} days before: {2}")
  @CsvSource({
    "2027-04-26T13:00:00Z, 0, данас до 15.00",
    "2027-04-26T13:00:00Z, 1, сутра до 15.00",
    "2027-04-26T13:00:00Z, 2, још 2 дана",
    "2027-04-26T21:59:59.999999Z, 0, данас до поноћи",
    "2027-04-26T21:59:59.999999Z, 1, сутра до поноћи",
  })
  void aClosingHourIsSaidInsteadOfMidnight(Instant end, int before, String left) {
    var badge = DeadlineBadge.until(end, DAY.minusDays(before), on(Face.CYRILLIC));

    assertThat(badge.left()).isEqualTo(left);
    assertThat(badge.day()).isEqualTo("26");
  }

  @Test
  void whatHasPassedIsOverAndNotSoon() {
    var badge = DeadlineBadge.of(DAY, DAY.plusDays(1), on(Face.CYRILLIC));

    assertThat(badge.css()).isEqualTo("over");
    assertThat(badge.left()).isEqualTo(on(Face.CYRILLIC).get("due.over"));
    assertThat(DeadlineBadge.isSoon(DAY, DAY.plusDays(1))).isFalse();
  }

  @Test
  void aDeadlineInTheNextYearNamesItsYear() {
    var badge =
        DeadlineBadge.of(LocalDate.of(2028, 1, 7), LocalDate.of(2027, 12, 20), on(Face.ENGLISH));

    assertThat(badge.day()).isEqualTo("7");
    assertThat(badge.month()).contains("2028");
    assertThat(badge.left()).contains("18");
  }

  private static Texts on(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }
}
