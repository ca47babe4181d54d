package org.saradnja.testing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.util.Arrays;
import org.saradnja.base.seal.PublicKeys;
import org.saradnja.base.seal.Seal;

/** A seal by the Java platform alone. */
public final class OwnKey implements Seal {

  private final KeyPair pair;

  public OwnKey() {
    try {
      pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String keyId() {
    return "did:web:saradnja.example#" + PublicKeys.multibase(publicKey());
  }

  @Override
  public byte[] publicKey() {
    var encoded = ((EdECPublicKey) pair.getPublic()).getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
  }

  @Override
  public byte[] sign(byte[] canonical) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(pair.getPrivate());
      signature.update(canonical);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
