package org.saradnja.base.kernel;

import java.math.BigInteger;

/** The check digits that Serbian registers and banks put into their numbers. */
final class CheckDigits {

  private static final int[] WEIGHTS_OF_A_REGISTRATION_NUMBER = {2, 7, 6, 5, 4, 3, 2};
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
  private static final BigInteger ROOM_FOR_TWO_DIGITS = BigInteger.valueOf(100);
  private static final int NINETY_EIGHT = 98;
  private static final int LETTER_A = 10;

  private CheckDigits() {}

  /** The ninth digit of a tax number: ISO 7064 MOD 11,10 over the first eight. */
  static int ofTaxNumber(String digits) {
    int product = 10;
    for (int at = 0; at < 8; at++) {
      int sum = (product + digit(digits, at)) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
  }

  /** The eighth digit of a registration number: MOD 11 with weights over the first seven. */
  static int ofRegistrationNumber(String digits) {
    int sum = 0;
    for (int at = 0; at < WEIGHTS_OF_A_REGISTRATION_NUMBER.length; at++) {
      sum += WEIGHTS_OF_A_REGISTRATION_NUMBER[at] * digit(digits, at);
    }
    int check = 11 - sum % 11;
    return check > 9 ? 0 : check;
  }

  /**
   * Two digits of MOD 97 (ISO 7064, as the National Bank prescribes); a letter A is 10, Z is 35.
   */
  static String mod97(String digitsAndLetters) {
    var digits = new StringBuilder();
    digitsAndLetters
        .chars()
        .map(letter -> letter >= 'A' ? letter - 'A' + LETTER_A : letter - '0')
        .forEach(digits::append);
    var rest = new BigInteger(digits.toString()).multiply(ROOM_FOR_TWO_DIGITS).mod(NINETY_SEVEN);
    int check = NINETY_EIGHT - rest.intValue();
    return check < 10 ? "0" + check : Integer.toString(check);
  }

  private static int digit(String digits, int at) {
    return digits.charAt(at) - '0';
  }
}
