package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "100, 10000000, 100",
    "33.33333, 3333333, 33.33333",
    "'33,3', 3330000, 33.3",
    "-50, -5000000, -50",
    "16.6666667, 1666667, 16.66667",
    "0, 0, 0"
  })
  void readsPercentagesAsOtherSystemsWriteThem(String percent, int value, String written) {
    assertThat(Share.parse(percent)).hasValue(new Share(value));
    assertThat(new Share(value).percent()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "сто", "101", "-100.1", "1e2", "--5"})
  void whatIsNoShareIsNone(String percent) {
    assertThat(Share.parse(percent)).isEmpty();
  }

  @Test
  void onlyWhatGivesPointsIsPositive() {
    assertThat(Share.NONE.isPositive()).isFalse();
    assertThat(new Share(-1).isPositive()).isFalse();
    assertThat(Share.WHOLE.isPositive()).isTrue();
  }
}
