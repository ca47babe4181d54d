package org.saradnja.base.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A SHA-256 digest, kept as 64 lower-case hexadecimal digits so that it is compared by value. */
public record Digest(@JsonValue String hex) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final int GROUP = 8;
  private static final int BUFFER = 1 << 16;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Digest {
    if (!SHA_256.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not 64 hexadecimal digits: " + hex);
    }
  }

  public static Digest of(byte[] content) {
    return new Digest(HexFormat.of().formatHex(sha256().digest(content)));
  }

  public static Digest ofText(String text) {
    return of(text.getBytes(UTF_8));
  }

  /** Reads the stream to its end; closing it is left to whoever opened it. */
  public static Digest of(InputStream content) throws IOException {
    var sha256 = sha256();
    var buffer = new byte[BUFFER];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      sha256.update(buffer, 0, read);
    }
    return new Digest(HexFormat.of().formatHex(sha256.digest()));
  }

  /** The digest whose 32 bytes were stored; nothing is computed. */
  public static Digest fromBytes(byte[] sha256) {
    return new Digest(HexFormat.of().formatHex(sha256));
  }

  /** Reads what a person typed or pasted: spaces and capitals do not matter. */
  public static Optional<Digest> parse(String text) {
    var hex = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return SHA_256.matcher(hex).matches() ? Optional.of(new Digest(hex)) : Optional.empty();
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Eight groups of eight, for reading aloud and comparing by eye. */
  public String grouped() {
    var grouped = new StringBuilder(hex);
    for (int at = hex.length() - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, ' ');
    }
    return grouped.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
