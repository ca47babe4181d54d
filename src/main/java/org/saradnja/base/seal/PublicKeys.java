package org.saradnja.base.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 public keys: checking under one, and writing one as a Multikey does. */
public final class PublicKeys {

  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] MULTICODEC = {(byte) 0xed, 0x01};
  private static final int LENGTH = 32;

  private PublicKeys() {}

  /** Whether the signature of the content is one of this key of 32 bytes. */
  public static boolean verify(byte[] publicKey, byte[] content, byte[] signature) {
    try {
      var encoded = new X509EncodedKeySpec(joined(X509_PREFIX, publicKey));
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(encoded));
      verifier.update(content);
      return verifier.verify(signature);
    } catch (GeneralSecurityException noKeyOrNoSignature) {
      return false;
    }
  }

  /** {@code z6Mk…}: base58 of the key behind the mark of its kind. */
  public static String multibase(byte[] publicKey) {
    return "z" + Base58.encode(joined(MULTICODEC, publicKey));
  }

  /** The 32 bytes of a key that {@link #multibase} wrote; empty for anything else. */
  public static Optional<byte[]> parse(String multibase) {
    if (!multibase.startsWith("z")) {
      return Optional.empty();
    }
    try {
      var bytes = Base58.decode(multibase.substring(1));
      return bytes.length == MULTICODEC.length + LENGTH
              && Arrays.equals(bytes, 0, MULTICODEC.length, MULTICODEC, 0, MULTICODEC.length)
          ? Optional.of(Arrays.copyOfRange(bytes, MULTICODEC.length, bytes.length))
          : Optional.empty();
    } catch (IllegalArgumentException notBase58) {
      return Optional.empty();
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var joined = new byte[first.length + second.length];
    System.arraycopy(first, 0, joined, 0, first.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
