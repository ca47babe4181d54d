package org.saradnja.base.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Serbian bank account: bank (3 digits), number (13), check digits (2, MOD 97), kept as 18 digits
 * and shown without the leading zeros of the middle part. Wrong check digits are a warning.
 */
public record BankAccount(@JsonValue String digits18) {

  private static final Pattern EIGHTEEN_DIGITS = Pattern.compile("[0-9]{18}");
  private static final Pattern THREE_PARTS = Pattern.compile("([0-9]{3})-([0-9]{1,13})-([0-9]{2})");
  private static final String TREASURY = "840";
  private static final int BANK_ENDS = 3;
  private static final int CHECK_BEGINS = 16;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BankAccount {
    if (!EIGHTEEN_DIGITS.matcher(digits18).matches()) {
      throw new IllegalArgumentException("A bank account has 18 digits: " + digits18);
    }
  }

  /** Reads {@code 845-404849-87} and the 18 digits, with or without spaces. */
  public static Optional<BankAccount> parse(String text) {
    var compact = text.replaceAll("\\s", "");
    if (EIGHTEEN_DIGITS.matcher(compact).matches()) {
      return Optional.of(new BankAccount(compact));
    }
    var parts = THREE_PARTS.matcher(compact);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var middle = "0".repeat(13 - parts.group(2).length()) + parts.group(2);
    return Optional.of(new BankAccount(parts.group(1) + middle + parts.group(3)));
  }

  /** {@code 845-404849-87}. */
  public String display() {
    long middle = Long.parseLong(digits18, BANK_ENDS, CHECK_BEGINS, 10);
    return bank() + "-" + middle + "-" + digits18.substring(CHECK_BEGINS);
  }

  public boolean hasValidCheckDigits() {
    return digits18.endsWith(CheckDigits.mod97(digits18.substring(0, CHECK_BEGINS)));
  }

  /** Whether the account is kept by the Treasury, as those of budget users are. */
  public boolean isTreasury() {
    return bank().equals(TREASURY);
  }

  private String bank() {
    return digits18.substring(0, BANK_ENDS);
  }

  @Override
  public String toString() {
    return display();
  }
}
