package org.saradnja.training.certificates.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * The RSA key of web tokens: RS256 is the one algorithm that Open Badges 3.0 names for them. It has
 * at least 2048 bits.
 */
record TokenKey(RSAKey key) {

  private static final int LEAST_BITS = 2048;
  private static final int BITS = LEAST_BITS;

  /** Reads base64 of PKCS#8, as {@code openssl genpkey -algorithm RSA} writes it. */
  static Optional<TokenKey> parse(String base64) {
    var bare = base64.replaceAll("-----[A-Z ]+-----", "");
    try {
      var key = of(Base64.getMimeDecoder().decode(bare));
      return Optional.of(key).filter(read -> read.key().size() >= LEAST_BITS);
    } catch (IllegalArgumentException notAKey) {
      return Optional.empty();
    }
  }

  static TokenKey of(byte[] pkcs8) {
    try {
      var factory = KeyFactory.getInstance("RSA");
      if (!(factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8))
          instanceof RSAPrivateCrtKey key)) {
        throw new IllegalArgumentException("The key of web tokens has no public part");
      }
      var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      var known = (RSAPublicKey) factory.generatePublic(spec);
      return new TokenKey(new RSAKey.Builder(known).privateKey(key).build());
    } catch (GeneralSecurityException unreadable) {
      throw new IllegalArgumentException("The key of web tokens is not RSA in PKCS#8", unreadable);
    }
  }

  static byte[] make() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return generator.generateKeyPair().getPrivate().getEncoded();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has RSA", missing);
    }
  }

  String thumbprint() {
    try {
      return key.computeThumbprint().toString();
    } catch (JOSEException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  /** The public part, as it is published. */
  String jwk() {
    return key.toPublicJWK().toJSONString();
  }

  /**
   * @param kid where the public part is found
   */
  String sign(String payload, String kid) {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(kid).build();
    var token = new JWSObject(header, new Payload(payload));
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException unusable) {
      throw new IllegalStateException("The key of web tokens cannot sign", unusable);
    }
    return token.serialize();
  }
}
