package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;
import tools.jackson.databind.json.JsonMapper;

class PointsTest {

  @Test
  void theMeanIsRoundedHalfUpOnce() {
    assertThat(Points.mean(List.of(23, 23, 24)).plain()).isEqualTo("23.33");
    assertThat(Points.mean(List.of(23, 24, 24)).serbian()).isEqualTo("23,67");
    assertThat(Points.mean(List.of(1, 0, 0, 0, 0, 0, 0, 0)).plain()).isEqualTo("0.13");
    assertThat(Points.mean(List.of(80))).isEqualTo(Points.of(80));
  }

  @Test
  void theMeanLiesBetweenTheLowestAndTheHighest() {
    Property.forAll(
        random -> random.ints(random.nextInt(1, 8), 0, 101).boxed().toList(),
        totals ->
            assertThat(Points.mean(totals))
                .isBetween(Points.of(Collections.min(totals)), Points.of(Collections.max(totals))));
  }

  @Test
  void thereIsNoMeanOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Points.mean(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Points(-1));
  }

  @ParameterizedTest(name = "{0} is {1} hundredths")
  @CsvSource(
      delimiter = '|',
      value = {"23,33|2333", "23.3|2330", "100|10000", "0|0"})
  void readsPoints(String text, int hundredths) {
    assertThat(Points.parse(text)).contains(new Points(hundredths));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "23,333", "x", "21474836,48"})
  void refusesWhatIsNotPoints(String text) {
    assertThat(Points.parse(text)).isEmpty();
  }

  @Test
  void areWrittenWithTwoDecimalsAndReadBack() {
    var json = JsonMapper.shared();

    assertThat(Points.of(70).serbian()).isEqualTo("70,00");
    assertThat(Points.of(1).plus(new Points(5)).plain()).isEqualTo("1.05");
    assertThat(json.writeValueAsString(new Points(2333))).isEqualTo("\"23.33\"");
    assertThat(json.readValue("\"23.33\"", Points.class)).isEqualTo(new Points(2333));
  }
}
