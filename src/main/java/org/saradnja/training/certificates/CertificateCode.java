package org.saradnja.training.certificates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The public code by which anyone checks a certificate: random, eighty bits in sixteen letters and
 * digits of Crockford's base 32, so that nothing can be enumerated.
 */
public record CertificateCode(@JsonValue String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;

  /** What the keys of a Serbian keyboard write in the other script. */
  private static final String KEYS_CYRILLIC = "ЉЊЕРТЗУИОПАСДФГХЈКЛЅЏЦВБНМ";

  private static final String KEYS_LATIN = "QWERTZUIOPASDFGHJKLYXCVBNM";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CertificateCode {
    if (!value.matches("[0-9A-HJKMNP-TV-Z]{16}")) {
      throw new IllegalArgumentException("Not a code of a certificate: " + value);
    }
  }

  public static CertificateCode random(RandomGenerator random) {
    var code = new StringBuilder();
    for (int at = 0; at < LENGTH; at++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new CertificateCode(code.toString());
  }

  /**
   * Reads what a person typed from paper, on a keyboard of either script: case, spaces and hyphens
   * do not matter, and a letter that is easily taken for a digit is that digit.
   */
  public static Optional<CertificateCode> parse(String typed) {
    var code = new StringBuilder();
    typed
        .toUpperCase(Locale.ROOT)
        .chars()
        .filter(sign -> !Character.isWhitespace(sign) && "-–—".indexOf(sign) < 0)
        .forEach(sign -> code.append(read((char) sign)));
    return code.length() == LENGTH && code.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
        ? Optional.of(new CertificateCode(code.toString()))
        : Optional.empty();
  }

  private static char read(char sign) {
    int key = KEYS_CYRILLIC.indexOf(sign);
    char latin = key < 0 ? sign : KEYS_LATIN.charAt(key);
    return switch (latin) {
      case 'O' -> '0';
      case 'I', 'L' -> '1';
      default -> latin;
    };
  }

  /** {@code 7KQ4-M2XD-9FPT-0A3B}, as it stands on paper. */
  public String grouped() {
    var grouped = new StringBuilder(value);
    for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, '-');
    }
    return grouped.toString();
  }

  /** The path of its public page, without face. */
  public String path() {
    return "/potvrde/" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
