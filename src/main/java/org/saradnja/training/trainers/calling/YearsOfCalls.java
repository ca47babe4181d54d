package org.saradnja.training.trainers.calling;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.saradnja.training.trainers.TrainerCall;

/** How many calls were published in a year, against how many must be (Regulation 90/2018). */
record YearsOfCalls(List<InYear> years) {

  /**
   * @param least that the rule of the year asks for
   * @param over whether the year has ended, so that nothing can be made up for
   */
  record InYear(int year, int published, int least, boolean over) {

    boolean isEnough() {
      return published >= least;
    }
  }

  /**
   * From the year of the first call to the current one, the latest first; without any call the
   * current year alone.
   */
  static YearsOfCalls of(
      List<TrainerCall> calls, int thisYear, ToIntFunction<Year> least, ZoneId zone) {
    var counts =
        calls.stream()
            .map(call -> call.publishedAt().atZone(zone).getYear())
            .collect(groupingBy(Function.identity(), counting()));
    int first = counts.keySet().stream().min(Integer::compare).orElse(thisYear);
    return new YearsOfCalls(
        IntStream.rangeClosed(first, Math.max(first, thisYear))
            .mapToObj(year ->
                new InYear(
                    year,
                    counts.getOrDefault(year, 0L).intValue(),
                    least.applyAsInt(Year.of(year)),
                    year < thisYear))
            .toList()
            .reversed());
  }
}
