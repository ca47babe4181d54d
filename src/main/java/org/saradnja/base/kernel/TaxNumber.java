package org.saradnja.base.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The tax identification number (порески идентификациони број, ПИБ): nine digits, the last a check
 * digit. A wrong check digit is a warning, not a refusal: the practice world has such on purpose.
 */
public record TaxNumber(@JsonValue String value) {

  private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TaxNumber {
    if (!NINE_DIGITS.matcher(value).matches()) {
      throw new IllegalArgumentException("A tax number has nine digits: " + value);
    }
  }

  public static Optional<TaxNumber> parse(String text) {
    var value = text.replaceAll("\\s", "");
    return NINE_DIGITS.matcher(value).matches()
        ? Optional.of(new TaxNumber(value))
        : Optional.empty();
  }

  public boolean hasValidCheckDigit() {
    return value.charAt(8) - '0' == CheckDigits.ofTaxNumber(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
