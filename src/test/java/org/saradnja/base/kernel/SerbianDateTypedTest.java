package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerbianDateTypedTest {

  @ParameterizedTest
  @CsvSource({"26. 4. 2027., 2027-04-26", "1.12.2027, 2027-12-01", "2027-04-26, 2027-04-26"})
  void aDayIsReadAsPeopleWriteIt(String typed, LocalDate day) {
    assertThat(SerbianDate.typed(typed)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "сутра", "30. 2. 2027.", "2027-02-30", "26. 4.", "26/4/2027"})
  void whatIsNoDayIsNone(String typed) {
    assertThat(SerbianDate.typed(typed)).isEmpty();
  }
}
