package org.saradnja.parties.people.secondstep;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.saradnja.base.kernel.Digest;

/**
 * Ten codes for the day on which the telephone is lost, each good once. They are shown once and
 * kept as digests; with 80 random bits each, nobody tries them out.
 */
record RecoveryCodes(List<String> codes) {

  private static final int COUNT = 10;
  private static final int BYTES = 10;
  private static final int GROUP = 4;

  static RecoveryCodes random(SecureRandom random) {
    return new RecoveryCodes(Stream.generate(() -> code(random)).limit(COUNT).toList());
  }

  List<Digest> digests() {
    return codes.stream().map(RecoveryCodes::digest).toList();
  }

  /** Spaces, dashes and capitals do not matter. */
  static Digest digest(String typed) {
    return Digest.ofText(typed.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT));
  }

  private static String code(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base32.toBase32String(bytes)
        .toLowerCase(Locale.ROOT)
        .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }
}
