package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

class DeliveryFormTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);
  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @ParameterizedTest(name = "day {0}: {1}")
  @CsvSource({
    "20. 1. 2027., true",
    "2027-01-20, true",
    "14.1.2027, true",
    "21. 1. 2027., false",
    "јуче, false",
    "'', false",
  })
  void aDayIsReadAndIsNotTomorrow(String day, boolean fine) {
    var errors = new DeliveryForm(day, "писарница", "17").errors(TODAY, T);

    assertThat(errors.isEmpty()).isEqualTo(fine);
    assertThat(errors.containsKey("day")).isNotEqualTo(fine);
  }

  @Test
  void tomorrowIsToldWhatTodayIs() {
    var errors = new DeliveryForm("21. 1. 2027.", "писарница", "").errors(TODAY, T);

    assertThat(errors.get("day")).contains("20. јануара 2027.");
  }

  @Test
  void theWayIsAskedForAndTheConfirmationIsNot() {
    assertThat(new DeliveryForm("20. 1. 2027.", " ", "").errors(TODAY, T)).containsOnlyKeys("way");
    assertThat(new DeliveryForm("20. 1. 2027.", "пошта", "").errors(TODAY, T)).isEmpty();
  }

  @Test
  void longTextsAreSentBack() {
    var form = new DeliveryForm("20. 1. 2027.", "а".repeat(301), "а".repeat(301));

    assertThat(form.errors(TODAY, T)).containsOnlyKeys("way", "reference");
  }

  @Test
  @SuppressWarnings("NullAway") // the browser may leave a field out
  void whatIsMissingInTheRequestIsEmpty() {
    assertThat(new DeliveryForm(null, null, null)).isEqualTo(DeliveryForm.EMPTY);
  }

  @Test
  void theDayIsTheTypedOne() {
    assertThat(new DeliveryForm("14. 1. 2027.", "пошта", "").deliveredOn())
        .isEqualTo(LocalDate.of(2027, 1, 14));
  }
}
