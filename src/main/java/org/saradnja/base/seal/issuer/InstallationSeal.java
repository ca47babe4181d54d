package org.saradnja.base.seal.issuer;

import java.net.URI;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.saradnja.base.seal.PublicKeys;
import org.saradnja.base.seal.Seal;

/** The seal under a private key in the shape of PKCS#8, as {@code openssl genpkey} writes it. */
final class InstallationSeal implements Seal {

  private static final byte[] PKCS8_PREFIX =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final Ed25519PrivateKeyParameters key;
  private final byte[] publicKey;
  private final String did;

  InstallationSeal(byte[] pkcs8, String address) {
    int start = PKCS8_PREFIX.length;
    if (pkcs8.length < start + Ed25519PrivateKeyParameters.KEY_SIZE
        || !Arrays.equals(pkcs8, 0, start, PKCS8_PREFIX, 0, start)) {
      throw new IllegalArgumentException("The key of the seal is not an Ed25519 key in PKCS#8");
    }
    key = new Ed25519PrivateKeyParameters(pkcs8, start);
    publicKey = key.generatePublicKey().getEncoded();
    did = didWeb(URI.create(address));
  }

  static byte[] pkcs8(Ed25519PrivateKeyParameters key) {
    var seed = key.getEncoded();
    var pkcs8 = Arrays.copyOf(PKCS8_PREFIX, PKCS8_PREFIX.length + seed.length);
    System.arraycopy(seed, 0, pkcs8, PKCS8_PREFIX.length, seed.length);
    return pkcs8;
  }

  /** {@code did:web} of the public address: a port is written %3A, a slash of the path as colon. */
  private static String didWeb(URI address) {
    var host = address.getAuthority().replace(":", "%3A");
    var path = address.getPath().replaceAll("/+$", "").replace('/', ':');
    return "did:web:" + host + path;
  }

  String did() {
    return did;
  }

  @Override
  public String keyId() {
    return did + "#" + PublicKeys.multibase(publicKey);
  }

  @Override
  public byte[] publicKey() {
    return publicKey.clone();
  }

  @Override
  public byte[] sign(byte[] canonical) {
    var signer = new Ed25519Signer();
    signer.init(true, key);
    signer.update(canonical, 0, canonical.length);
    return signer.generateSignature();
  }
}
