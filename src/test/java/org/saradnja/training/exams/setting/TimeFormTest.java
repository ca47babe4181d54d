package org.saradnja.training.exams.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormTest {

  private static final String SEAT = "0f8fad5b-d9cb-469f-a165-70867728950e";

  @ParameterizedTest(name = "[{0}]: {1}")
  @CsvSource({
    "0, true",
    "15, true",
    "600, true",
    "601, false",
    "1000, false",
    "-1, false",
    "'1,5', false",
    "десет, false",
    "'', false",
  })
  void minutesAreAWholeNumberUpToTenHours(String typed, boolean are) {
    assertThat(new TimeForm(SEAT, typed).hasMinutes()).isEqualTo(are);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0f8fad5b", "0F8FAD5B-D9CB-469F-A165-70867728950E", "избор"})
  void aSeatIsOneOfTheList(String typed) {
    assertThat(new TimeForm(typed, "10").hasSeat()).isFalse();
  }

  @Test
  void whatABrowserLeftOutIsEmpty() {
    assertThat(new TimeForm(null, null)).isEqualTo(TimeForm.EMPTY);
    assertThat(new TimeForm(" " + SEAT + " ", " 10 ").id()).isEqualTo(UUID.fromString(SEAT));
  }
}
