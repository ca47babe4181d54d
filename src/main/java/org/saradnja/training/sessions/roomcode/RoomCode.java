package org.saradnja.training.sessions.roomcode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Six digits that change with the physical time, computed from a secret that never leaves the
 * server (as RFC 6238 does it). Digits are typed alike in both scripts.
 *
 * @param stays how long one of them is shown; it is taken for as long again, for slow fingers
 */
record RoomCode(byte[] secret, Duration stays) {

  private static final String MAC = "HmacSHA256";
  private static final int ALL = 1_000_000;
  private static final int LOW_BITS = 0xf;

  String at(Instant now) {
    return of(step(now));
  }

  /** How long the code of this moment will still be shown. */
  Duration leftAt(Instant now) {
    long seconds = stays.toSeconds();
    return Duration.ofSeconds(seconds - Math.floorMod(now.getEpochSecond(), seconds));
  }

  /** The code of this moment or the one before it. */
  boolean isGoodAt(Instant now, String typed) {
    return equal(of(step(now)), typed) | equal(of(step(now) - 1), typed);
  }

  private long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), stays.toSeconds());
  }

  private String of(long step) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret, MAC));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & LOW_BITS;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return "%06d".formatted(number % ALL);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA-256", missing);
    }
  }

  private static boolean equal(String code, String typed) {
    return MessageDigest.isEqual(code.getBytes(UTF_8), typed.getBytes(UTF_8));
  }
}
