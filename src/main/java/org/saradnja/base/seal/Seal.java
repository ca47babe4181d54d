package org.saradnja.base.seal;

/** The Ed25519 key of the installation (RFC 8032). */
public interface Seal {

  /** Where the key is published: {@code did:web:…#z6Mk…}, the part after # being the key itself. */
  String keyId();

  /** 32 bytes. */
  byte[] publicKey();

  /** The signature of the bytes as they are, 64 bytes. */
  byte[] sign(byte[] canonical);
}
