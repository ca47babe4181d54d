package org.saradnja.parties.people.secondstep;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * The secret that the server shares with a person's application (RFC 6238): six digits for each
 * half minute. The neighbouring half minutes count as well, for telephones whose clock is off.
 */
record CodeSecret(byte[] bytes) {

  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final int LENGTH = 20;
  private static final int TOLERANCE = 1;
  private static final int GROUP = 4;

  static CodeSecret random(SecureRandom random) {
    var bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new CodeSecret(bytes);
  }

  /** The half minute to which the code belongs, if it is one of the three that count now. */
  OptionalLong halfMinuteOf(String code, Instant now) {
    long current = now.getEpochSecond() / CODES.getTimeStep().toSeconds();
    return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
        .filter(step -> same(code(step), code))
        .findFirst();
  }

  String code(long halfMinute) {
    try {
      var moment = Instant.ofEpochSecond(halfMinute * CODES.getTimeStep().toSeconds());
      return CODES.generateOneTimePasswordString(new SecretKeySpec(bytes, "RAW"), moment);
    } catch (InvalidKeyException tooShort) {
      throw new IllegalStateException("A secret has 20 bytes", tooShort);
    }
  }

  /** What the application reads from the picture. */
  String address(String account) {
    var name = URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Saradnja:" + name + "?secret=" + base32() + "&issuer=Saradnja";
  }

  /** For typing it by hand: eight groups of four. */
  String grouped() {
    return base32().replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
  }

  private String base32() {
    return Base32.toBase32String(bytes);
  }

  private static boolean same(String code, String claimed) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.UTF_8), claimed.getBytes(StandardCharsets.UTF_8));
  }
}
