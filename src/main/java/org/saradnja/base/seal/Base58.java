package org.saradnja.base.seal;

import java.math.BigInteger;

/** Base 58 in the alphabet of Bitcoin, as Multikeys and proofs are written. */
final class Base58 {

  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

  private Base58() {}

  /** Each leading zero byte is written as one leading 1. */
  static String encode(byte[] bytes) {
    var digits = new StringBuilder();
    var rest = new BigInteger(1, bytes);
    while (rest.signum() > 0) {
      var divided = rest.divideAndRemainder(BASE);
      digits.append(ALPHABET.charAt(divided[1].intValue()));
      rest = divided[0];
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
      digits.append(ALPHABET.charAt(0));
    }
    return digits.reverse().toString();
  }

  /** Throws {@code IllegalArgumentException} at a letter outside of the alphabet. */
  static byte[] decode(String text) {
    var value = BigInteger.ZERO;
    int zeros = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("Not base 58: " + text);
      }
      value = value.multiply(BASE).add(BigInteger.valueOf(digit));
      zeros += digit == 0 && zeros == i ? 1 : 0;
    }
    var magnitude = value.toByteArray();
    int start = magnitude[0] == 0 ? 1 : 0;
    var bytes = new byte[zeros + magnitude.length - start];
    System.arraycopy(magnitude, start, bytes, zeros, magnitude.length - start);
    return bytes;
  }
}
