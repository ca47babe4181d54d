package org.saradnja.base.seal.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.seal.Seal;

/**
 * A key and its certificate for practice. Both follow from the key of the installation, which also
 * issues the certificate, so that every node of a practice world has the same ones.
 */
record PracticeCertificate(PrivateKey key, X509Certificate certificate) {

  static final String HOLDER = "ВЕЖБА: печат без правне снаге";

  private static final X500Name SUBJECT = new X500Name("CN=" + HOLDER + ", C=RS");
  private static final X500Name ISSUER = new X500Name("CN=ВЕЖБА: кључ вежбовне средине, C=RS");
  private static final byte[] PURPOSE = "paper seal of a practice world".getBytes(UTF_8);
  private static final ECNamedDomainParameters CURVE =
      new ECNamedDomainParameters(
          SECObjectIdentifiers.secp256r1, CustomNamedCurves.getByName("P-256"));
  private static final Date FROM = Date.from(Instant.parse("2018-01-01T00:00:00Z"));
  private static final Date UNTIL = Date.from(Instant.parse("2100-01-01T00:00:00Z"));
  private static final int HEX = 16;

  static PracticeCertificate of(Seal installation) {
    var number = new BigInteger(Digest.of(installation.sign(PURPOSE)).hex(), HEX);
    var secret = number.mod(CURVE.getN().subtract(BigInteger.ONE)).add(BigInteger.ONE);
    var shown = new ECPublicKeyParameters(CURVE.getG().multiply(secret), CURVE);
    try {
      var certificate =
          new X509v3CertificateBuilder(
                  ISSUER,
                  BigInteger.ONE,
                  FROM,
                  UNTIL,
                  SUBJECT,
                  SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(shown))
              .build(new Issuing(installation, new ByteArrayOutputStream()));
      return new PracticeCertificate(
          key(new ECPrivateKeyParameters(secret, CURVE)),
          new JcaX509CertificateConverter().getCertificate(certificate));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has this curve", missing);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A certificate is written into memory", impossible);
    }
  }

  private static PrivateKey key(ECPrivateKeyParameters secret)
      throws GeneralSecurityException, IOException {
    return KeyFactory.getInstance("EC")
        .generatePrivate(
            new PKCS8EncodedKeySpec(
                PrivateKeyInfoFactory.createPrivateKeyInfo(secret).getEncoded()));
  }

  /** As if it had come in a file; nobody but this world ever opens it. */
  Pkcs12Seal seal() {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("vezba", key, HOLDER.toCharArray(), new Certificate[] {certificate});
      var file = new ByteArrayOutputStream();
      store.store(file, HOLDER.toCharArray());
      return Pkcs12Seal.read(file.toByteArray(), HOLDER);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has PKCS#12", missing);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A store of keys is written into memory", impossible);
    }
  }

  /** Signs certificates by the key of the installation (RFC 8410). */
  private record Issuing(Seal installation, ByteArrayOutputStream content)
      implements ContentSigner {

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519);
    }

    @Override
    public OutputStream getOutputStream() {
      return content;
    }

    @Override
    public byte[] getSignature() {
      return installation.sign(content.toByteArray());
    }
  }
}
