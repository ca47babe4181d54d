package org.saradnja.base.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Optional;

/**
 * Points in hundredths. A member of the commission gives whole points; the mean of the members'
 * totals is rounded half up, once, to hundredths.
 */
public record Points(int hundredths) implements Comparable<Points> {

  public static final Points ZERO = new Points(0);

  private static final int HUNDRED = 100;

  public Points {
    if (hundredths < 0) {
      throw new IllegalArgumentException("Points are not negative: " + hundredths + "/100");
    }
  }

  public static Points of(int whole) {
    return new Points(Math.multiplyExact(whole, HUNDRED));
  }

  /** Reads {@code 23,33}, {@code 23.33} and {@code 23}. */
  public static Optional<Points> parse(String text) {
    return AmountText.hundredths(text)
        .filter(hundredths -> hundredths <= Integer.MAX_VALUE)
        .map(hundredths -> new Points(hundredths.intValue()));
  }

  /** The mean of the members' totals; there must be at least one. */
  public static Points mean(Collection<Integer> wholePoints) {
    if (wholePoints.isEmpty()) {
      throw new IllegalArgumentException("There is no mean of no points");
    }
    long members = wholePoints.size();
    long total = wholePoints.stream().mapToLong(Integer::longValue).sum();
    return new Points(Math.toIntExact((2 * total * HUNDRED + members) / (2 * members)));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Points ofPlain(String plain) {
    return parse(plain).orElseThrow(() -> new IllegalArgumentException("Not points: " + plain));
  }

  public Points plus(Points other) {
    return new Points(Math.addExact(hundredths, other.hundredths));
  }

  /** {@code 23.33}, for programs and English readers. */
  @JsonValue
  public String plain() {
    return AmountText.plain(hundredths);
  }

  /** {@code 23,33}: always two decimals. */
  public String serbian() {
    return plain().replace('.', ',');
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(hundredths, other.hundredths);
  }
}
