package org.saradnja.training.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each answer to one question was given. */
public record Tally(@JsonValue SortedMap<Integer, Integer> counts) {

  public static final Tally NONE = new Tally(new TreeMap<>());

  private static final int HUNDRED = 100;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Tally {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  public Tally with(int value) {
    var more = new TreeMap<>(counts);
    more.merge(value, 1, Integer::sum);
    return new Tally(more);
  }

  public Tally plus(Tally other) {
    var sum = new TreeMap<>(counts);
    other.counts.forEach((value, number) -> sum.merge(value, number, Integer::sum));
    return new Tally(sum);
  }

  public int of(int value) {
    return counts.getOrDefault(value, 0);
  }

  /** How many answered. */
  public int number() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** In hundredths, rounded half up once; there must be an answer. */
  public int mean() {
    long number = number();
    if (number == 0) {
      throw new IllegalStateException("There is no mean of no answers");
    }
    long sum =
        counts.entrySet().stream()
            .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
            .sum();
    return Math.toIntExact((2 * sum * HUNDRED + number) / (2 * number));
  }
}
