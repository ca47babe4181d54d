package org.saradnja.base.practice;

import java.util.stream.IntStream;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;

/**
 * The number of a town, never given twice in an installation. From it follow the numbers of its
 * associations, which nobody has: they fail their check digits on purpose.
 */
public record TownNumber(int value) {

  private static final int MOST = 100_000;
  private static final int FIRST_REGISTRATION = 9_100_000;
  private static final int FIRST_TAX = 91_000_000;
  private static final int DIGITS = 10;

  public TownNumber {
    if (value < 1 || value > MOST) {
      throw new IllegalArgumentException("No town has the number " + value);
    }
  }

  /**
   * @param position of the association, from one
   */
  public RegistrationNumber registration(int position) {
    return IntStream.range(0, DIGITS)
        .mapToObj(last ->
            new RegistrationNumber(String.valueOf(FIRST_REGISTRATION + place(position)) + last))
        .filter(number -> !number.hasValidCheckDigit())
        .findFirst()
        .orElseThrow();
  }

  public TaxNumber tax(int position) {
    return IntStream.range(0, DIGITS)
        .mapToObj(last -> new TaxNumber(String.valueOf(FIRST_TAX + place(position)) + last))
        .filter(number -> !number.hasValidCheckDigit())
        .findFirst()
        .orElseThrow();
  }

  private int place(int position) {
    if (position < 1 || position > Town.ASSOCIATIONS) {
      throw new IllegalArgumentException("A town has no association number " + position);
    }
    return (value - 1) * Town.ASSOCIATIONS + position - 1;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
