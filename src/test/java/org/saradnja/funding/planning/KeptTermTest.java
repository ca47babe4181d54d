package org.saradnja.funding.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

class KeptTermTest {

  /** 31 January 2027 is a Sunday. */
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 1);

  private static final LocalDate TODAY = LocalDate.of(2027, 2, 20);
  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @ParameterizedTest(name = "done on {0}: {1} days late, {2}")
  @CsvSource({
    "2027-01-14, 0, у року, ok",
    "2027-02-01, 0, у року, ok",
    "2027-02-02, 1, 1 дан после рока, late",
    "2027-02-04, 3, 3 дана после рока, late",
  })
  void whatIsDoneIsInTimeOrSoManyDaysAfterTheTerm(
      LocalDate done, int late, String told, String mark) {
    var term = KeptTerm.of(LAST_DAY, Optional.of(done), TODAY);

    assertThat(term.late()).isEqualTo(late);
    assertThat(term.told(T)).isEqualTo(told);
    assertThat(term.mark()).isEqualTo(mark);
  }

  @ParameterizedTest(name = "nothing done on {0}: {1} days late, {2}")
  @CsvSource({
    "2027-01-14, 0, рок тече, run",
    "2027-02-01, 0, рок тече, run",
    "2027-02-02, 1, касни 1 дан, late",
    "2027-02-22, 21, касни 21 дан, late",
  })
  void whatIsNotDoneIsLateFromTheDayAfterTheTerm(
      LocalDate today, int late, String told, String mark) {
    var term = KeptTerm.of(LAST_DAY, Optional.empty(), today);

    assertThat(term.late()).isEqualTo(late);
    assertThat(term.told(T)).isEqualTo(told);
    assertThat(term.mark()).isEqualTo(mark);
  }

  @Test
  void whatWasDoneLateGrowsNoLater() {
    var done = Optional.of(LocalDate.of(2027, 2, 4));

    assertThat(KeptTerm.of(LAST_DAY, done, TODAY.plusYears(1)))
        .isEqualTo(KeptTerm.of(LAST_DAY, done, TODAY));
  }
}
