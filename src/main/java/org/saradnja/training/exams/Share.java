package org.saradnja.training.exams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The share of a question's points that a choice or a key is worth, in hundred-thousandths of a
 * percent, so that a third is written 33.33333 % as other systems write it. A negative share takes
 * points away.
 */
public record Share(@JsonValue int value) {

  public static final Share WHOLE = new Share(10_000_000);
  public static final Share NONE = new Share(0);

  private static final int DECIMALS = 5;
  private static final Pattern PERCENT = Pattern.compile("-?\\d{1,3}([.,]\\d{1,7})?");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Share {
    if (Math.abs(value) > 10_000_000) {
      throw new IllegalArgumentException("No share is more than the whole: " + value);
    }
  }

  /** Reads a percentage: {@code 33.33333}, {@code 33,3} or {@code -50}. */
  public static Optional<Share> parse(String percent) {
    var text = percent.strip();
    if (!PERCENT.matcher(text).matches()) {
      return Optional.empty();
    }
    long value =
        new BigDecimal(text.replace(',', '.'))
            .movePointRight(DECIMALS)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    return Math.abs(value) > WHOLE.value
        ? Optional.empty()
        : Optional.of(new Share(Math.toIntExact(value)));
  }

  /** The percentage with a point and without trailing zeros: {@code 33.33333}, {@code 100}. */
  public String percent() {
    return BigDecimal.valueOf(value, DECIMALS)
        .add(BigDecimal.ZERO)
        .stripTrailingZeros()
        .toPlainString();
  }

  public boolean isPositive() {
    return value > 0;
  }
}
