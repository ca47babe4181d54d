package org.saradnja.base.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The registration number of a legal entity (матични број): eight digits, the last a check digit. A
 * wrong check digit is a warning, not a refusal: numbers taken over from old records may fail it.
 */
public record RegistrationNumber(@JsonValue String value) {

  private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegistrationNumber {
    if (!EIGHT_DIGITS.matcher(value).matches()) {
      throw new IllegalArgumentException("A registration number has eight digits: " + value);
    }
  }

  public static Optional<RegistrationNumber> parse(String text) {
    var value = text.replaceAll("\\s", "");
    return EIGHT_DIGITS.matcher(value).matches()
        ? Optional.of(new RegistrationNumber(value))
        : Optional.empty();
  }

  public boolean hasValidCheckDigit() {
    return value.charAt(7) - '0' == CheckDigits.ofRegistrationNumber(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
