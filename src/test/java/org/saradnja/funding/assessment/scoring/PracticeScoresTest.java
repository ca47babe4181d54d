package org.saradnja.funding.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Points;

class PracticeScoresTest {

  @ParameterizedTest
  @CsvSource({
    "90000001, 23.33, 28.67, 18.33, 14.33, 9.33, 94.00",
    "90000002, 22.67, 27.33, 19.00, 13.33, 9.00, 91.33",
    "90000003, 22.00, 26.67, 16.67, 14.00, 9.67, 89.00",
    "90000040, 20.33, 25.67, 17.33, 12.67, 8.00, 84.00",
    "90000005, 20.67, 24.33, 16.00, 11.67, 9.00, 81.67",
    "90000006, 19.33, 24.67, 15.33, 12.33, 8.33, 80.00",
    "90000007, 18.33, 23.33, 14.67, 11.00, 8.67, 76.00",
    "90000008, 17.33, 21.67, 13.67, 10.33, 7.33, 70.33",
    "90000009, 15.00, 17.67, 11.67, 8.33, 4.67, 57.33",
    "90000010, 13.33, 17.00, 10.00, 5.33, 3.33, 49.00",
  })
  void theMeansAreThoseOfTheFirstList(
      String number,
      String references,
      String goals,
      String budget,
      String capacity,
      String priority,
      String total) {
    var members = PracticeScores.all().getOrDefault(number, Map.of()).values();

    assertThat(
            Stream.of("references", "goals", "budget", "capacity", "priority")
                .map(code -> mean(members.stream().map(points -> points.get(code)).toList())))
        .containsExactly(references, goals, budget, capacity, priority);
    assertThat(
            mean(
                members.stream()
                    .map(points -> points.values().stream().mapToInt(Integer::intValue).sum())
                    .toList()))
        .isEqualTo(total);
  }

  @Test
  void everyPointHasAReasonThatFitsIt() {
    var good = PracticeScores.reasoned(Map.of("goals", 30), 1);
    var weak = PracticeScores.reasoned(Map.of("goals", 3), 1);

    assertThat(good.values())
        .singleElement()
        .satisfies(given -> {
          assertThat(given.points()).isEqualTo(30);
          assertThat(given.reason())
              .isEqualTo("Јасно је шта ће се променити и како ће се то видети.");
        });
    assertThat(weak.toString()).contains("Активности не воде до наведених циљева.");
  }

  private static String mean(List<Integer> points) {
    return Points.mean(points).plain();
  }
}
