package org.saradnja.funding.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;

/** How much of something: months, pieces, hours, in hundredths. In JSON a decimal string. */
public record Quantity(long hundredths) {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger FIFTY = BigInteger.valueOf(50);

  /** Reads {@code 6}, {@code 0,5} and {@code 1.500}, as amounts are written. */
  public static Optional<Quantity> parse(String text) {
    return Dinars.parse(text).map(number -> new Quantity(number.paras()));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Quantity ofPlain(String plain) {
    return parse(plain).orElseThrow(() -> new IllegalArgumentException("Not a quantity: " + plain));
  }

  /** The price of all, rounded half up to a para; empty when no ledger could hold it. */
  public Optional<Dinars> times(Dinars price) {
    var paras =
        BigInteger.valueOf(hundredths)
            .multiply(BigInteger.valueOf(price.paras()))
            .add(FIFTY)
            .divide(HUNDRED);
    return paras.bitLength() < Long.SIZE - 1
        ? Optional.of(new Dinars(paras.longValueExact()))
        : Optional.empty();
  }

  @JsonValue
  public String plain() {
    return new Dinars(hundredths).plain();
  }

  /** As a count is written with amounts: {@code 6}, {@code 0,50}. */
  public Dinars asNumber() {
    return new Dinars(hundredths);
  }
}
