package org.saradnja.training.certificates.credentials;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One bit for each credential of a status list, the leftmost being index zero (Bitstring Status
 * List 1.0). The list is never shorter than the standard asks, so that a place tells nothing.
 */
final class Bits {

  static final int SIZE = 131_072;

  private static final String MULTIBASE = "u";

  private Bits() {}

  /** Multibase base64url of the packed list. */
  static String encode(Collection<Integer> set) {
    var bytes = new byte[SIZE / Byte.SIZE];
    set.forEach(index -> bytes[index / Byte.SIZE] |= (byte) (0x80 >> index % Byte.SIZE));
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return MULTIBASE + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }

  /** Whether the bit is set; empty when this is no list or it has no such place. */
  static Optional<Boolean> read(String encoded, int index) {
    if (!encoded.startsWith(MULTIBASE) || index < 0) {
      return Optional.empty();
    }
    try (var gzip =
        new GZIPInputStream(
            new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
      var bytes = gzip.readNBytes(index / Byte.SIZE + 1);
      return bytes.length <= index / Byte.SIZE
          ? Optional.empty()
          : Optional.of((bytes[index / Byte.SIZE] & 0x80 >> index % Byte.SIZE) != 0);
    } catch (IOException | IllegalArgumentException notPacked) {
      return Optional.empty();
    }
  }
}
