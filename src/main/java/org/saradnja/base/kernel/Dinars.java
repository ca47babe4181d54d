package org.saradnja.base.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;

/**
 * An amount of money in paras, the hundredth part of a dinar; never negative, always exact. In JSON
 * it is a decimal string, since a JSON number is read as a double by most programs.
 */
public record Dinars(long paras) implements Comparable<Dinars> {

  public static final Dinars ZERO = new Dinars(0);

  private static final int PARAS_IN_A_DINAR = 100;
  private static final BigInteger HUNDREDTHS_OF_A_PERCENT_IN_ALL = BigInteger.valueOf(10_000);

  public Dinars {
    if (paras < 0) {
      throw new IllegalArgumentException("An amount is not negative: " + paras + " paras");
    }
  }

  public static Dinars of(long wholeDinars) {
    return new Dinars(Math.multiplyExact(wholeDinars, PARAS_IN_A_DINAR));
  }

  /**
   * Reads an amount as people write it: {@code 1.234.567,89}, {@code 1,234,567.89}, {@code
   * 1234567}, {@code 1234567.89}, with spaces too. {@code 1.234} is a thousand and more, as Serbian
   * writes it; {@code 1,234} could be either and is refused.
   */
  public static Optional<Dinars> parse(String text) {
    return AmountText.hundredths(text).map(Dinars::new);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Dinars ofPlain(String plain) {
    return parse(plain)
        .orElseThrow(() -> new IllegalArgumentException("Not an amount in dinars: " + plain));
  }

  public static Dinars sum(Collection<Dinars> amounts) {
    return amounts.stream().reduce(ZERO, Dinars::plus);
  }

  public Dinars plus(Dinars other) {
    return new Dinars(Math.addExact(paras, other.paras));
  }

  public Dinars minus(Dinars other) {
    if (!covers(other)) {
      throw new IllegalArgumentException(plain() + " does not cover " + other.plain());
    }
    return new Dinars(paras - other.paras);
  }

  public Dinars times(long factor) {
    return new Dinars(Math.multiplyExact(paras, factor));
  }

  public boolean covers(Dinars other) {
    return paras >= other.paras;
  }

  public boolean isZero() {
    return paras == 0;
  }

  /** What part of the total this is, in hundredths of a percent (1234 is 12,34 %), half up. */
  public int percentOf(Dinars total) {
    if (total.isZero()) {
      throw new IllegalArgumentException("There is no part of a total of zero");
    }
    var twice = BigInteger.TWO;
    var whole = BigInteger.valueOf(total.paras);
    return BigInteger.valueOf(paras)
        .multiply(HUNDREDTHS_OF_A_PERCENT_IN_ALL)
        .multiply(twice)
        .add(whole)
        .divide(whole.multiply(twice))
        .intValueExact();
  }

  /** {@code 1234567.89}, for programs. */
  @JsonValue
  public String plain() {
    return AmountText.plain(paras);
  }

  /** {@code 1.234.567,89}, for acts and contracts. */
  public String serbian() {
    return AmountText.grouped(paras, '.', ',');
  }

  /** {@code 1.234.567} when there are no paras, for texts and tables. */
  public String serbianShort() {
    return isWhole() ? AmountText.groupedWhole(paras, '.') : serbian();
  }

  /** {@code 1,234,567.89}. */
  public String english() {
    return AmountText.grouped(paras, ',', '.');
  }

  /** {@code 1,234,567} when there are no paras. */
  public String englishShort() {
    return isWhole() ? AmountText.groupedWhole(paras, ',') : english();
  }

  @Override
  public int compareTo(Dinars other) {
    return Long.compare(paras, other.paras);
  }

  private boolean isWhole() {
    return paras % PARAS_IN_A_DINAR == 0;
  }
}
