package org.saradnja.base.seal.paper;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;

/** The one key with a certificate that a PKCS#12 file holds. */
final class Pkcs12Seal {

  /** Bytes for the seal, its certificates, the stamp and the certificates of the authority. */
  private static final int ROOM_FOR_A_STAMP = 32_768;

  private final Pkcs12SignatureToken token;
  private final DSSPrivateKeyEntry key;

  private Pkcs12Seal(Pkcs12SignatureToken token, DSSPrivateKeyEntry key) {
    this.token = token;
    this.key = key;
  }

  /** Throws {@link IllegalArgumentException} when the password does not open it, or on two keys. */
  static Pkcs12Seal read(byte[] file, String password) {
    try {
      var token = new Pkcs12SignatureToken(file, new PasswordProtection(password.toCharArray()));
      var keys = token.getKeys();
      if (keys.size() != 1) {
        throw new IllegalArgumentException(
            "The seal of documents has to hold one key and holds " + keys.size());
      }
      return new Pkcs12Seal(token, keys.getFirst());
    } catch (DSSException closed) {
      throw new IllegalArgumentException(
          "The seal of documents is no PKCS#12 that its password opens", closed);
    }
  }

  /** The common name of the certificate. */
  String holder() {
    return DSSASN1Utils.getHumanReadableName(key.getCertificate());
  }

  boolean isValidAt(Instant moment) {
    return key.getCertificate().isValidOn(Date.from(moment));
  }

  Instant lastMoment() {
    return Instant.parse(DSSUtils.formatDateToRFC(key.getCertificate().getNotAfter()));
  }

  /** Says in the seal when it was put on; nothing of the document is seen to change. */
  byte[] on(byte[] pdf, Instant at) {
    return on(pdf, parameters(at), new PAdESService(new CommonCertificateVerifier()));
  }

  /** With a time stamp of an authority; throws {@link DSSException} when it gives none. */
  byte[] on(byte[] pdf, Instant at, TSPSource authority) {
    var parameters = parameters(at);
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
    parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setContentSize(ROOM_FOR_A_STAMP);
    var service = new PAdESService(new CommonCertificateVerifier());
    service.setTspSource(authority);
    return on(pdf, parameters, service);
  }

  private byte[] on(byte[] pdf, PAdESSignatureParameters parameters, PAdESService service) {
    var document = new InMemoryDocument(pdf);
    var value =
        token.sign(
            service.getDataToSign(document, parameters), parameters.getDigestAlgorithm(), key);
    var sealed = new ByteArrayOutputStream();
    try {
      service.signDocument(document, parameters, value).writeTo(sealed);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A seal is written into memory", impossible);
    }
    return sealed.toByteArray();
  }

  private PAdESSignatureParameters parameters(Instant at) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(key.getCertificate());
    parameters.setCertificateChain(key.getCertificateChain());
    parameters.bLevel().setSigningDate(Date.from(at));
    return parameters;
  }
}
