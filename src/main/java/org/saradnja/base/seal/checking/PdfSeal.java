package org.saradnja.base.seal.checking;

import eu.europa.esig.dss.spi.DSSUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.OfflineCheck.Verdict;
import org.saradnja.base.kernel.Sentence;

/**
 * One seal of a PDF: the bytes that it covers, and the signature over them with its certificate.
 *
 * @param said when it was put on, by the clock of whoever did
 */
record PdfSeal(CMSSignedData signed, X509CertificateHolder certificate, Optional<Instant> said) {

  private static final Set<String> KINDS = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");
  private static final int PARTS = 4;

  static boolean isKnown(PDSignature seal) {
    return KINDS.contains(String.valueOf(seal.getSubFilter()));
  }

  /** Empty when it is of a kind that is not read here, or no seal can be made out of it. */
  static Optional<PdfSeal> read(PDSignature seal, byte[] file) throws IOException {
    if (!isKnown(seal) || !hasRange(seal, file)) {
      return Optional.empty();
    }
    try {
      var covered = new CMSProcessableByteArray(seal.getSignedContent(file));
      var contents = seal.getContents(file);
      if (!endsInNothing(contents)) {
        return Optional.empty();
      }
      var signed = new CMSSignedData(covered, contents);
      var said = Optional.ofNullable(seal.getSignDate()).map(Calendar::toInstant);
      return certificate(signed).map(one -> new PdfSeal(signed, one, said));
    } catch (CMSException | IllegalArgumentException notASignature) {
      return Optional.empty();
    }
  }

  /** Behind the signature there is room that was not needed, and nothing stands in it. */
  private static boolean endsInNothing(byte[] contents) throws IOException {
    try (var signature = new ASN1InputStream(contents)) {
      signature.readObject();
      for (byte one : signature.readAllBytes()) {
        if (one != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static Optional<X509CertificateHolder> certificate(CMSSignedData signed) {
    return signed.getSignerInfos().getSigners().stream()
        .limit(1)
        .flatMap(signer -> of(signer.getSID(), signed.getCertificates()))
        .findFirst();
  }

  /** Certificates that the signature names; what names them is a raw type of its library. */
  static Stream<X509CertificateHolder> of(SignerId signer, Store<X509CertificateHolder> kept) {
    return kept.getMatches(null).stream().filter(signer::match);
  }

  /** Whether nothing of the file is outside of the seal but the seal itself. */
  static boolean isOfAll(PDSignature seal, byte[] file) {
    if (!hasRange(seal, file)) {
      return false;
    }
    var range = seal.getByteRange();
    return range[0] == 0
        && range[2] + range[3] == file.length
        && file[range[1]] == '<'
        && file[range[2] - 1] == '>'
        && isHex(file, range[1] + 1, range[2] - 1);
  }

  private static boolean hasRange(PDSignature seal, byte[] file) {
    var range = seal.getByteRange();
    return range != null
        && range.length == PARTS
        && Arrays.stream(range).allMatch(part -> part >= 0)
        && range[1] < range[2]
        && (long) range[0] + range[1] <= range[2]
        && (long) range[2] + range[3] <= file.length;
  }

  private static boolean isHex(byte[] file, int from, int until) {
    for (int at = from; at < until; at++) {
      if (Character.digit(file[at], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  Verdict verdict(String name) {
    if (!isIntact()) {
      return new Verdict(false, List.of(Sentence.of("verify.pdf.broken", name)));
    }
    var sentences = new ArrayList<Sentence>();
    sentences.add(Sentence.of("verify.pdf.intact", name));
    sentences.add(
        Sentence.of(
            "verify.pdf.holder",
            commonName(certificate.getSubject()),
            commonName(certificate.getIssuer()),
            certificate.getSerialNumber().toString(16),
            moment(certificate.getNotBefore()),
            moment(certificate.getNotAfter())));
    sentences.add(Sentence.of("verify.pdf.trust", fingerprint()));
    var stamp = PdfStamp.of(signer());
    stamp.ifPresent(found -> sentences.addAll(found.sentences()));
    said.ifPresent(at -> sentences.add(Sentence.of("verify.pdf.said", at)));
    boolean inTime = said.map(at -> certificate.isValidOn(Date.from(at))).orElse(true);
    if (!inTime) {
      sentences.add(Sentence.of("verify.pdf.outOfTime"));
    }
    return new Verdict(inTime && stamp.map(Verdict::verified).orElse(true), sentences);
  }

  private SignerInformation signer() {
    return signed.getSignerInfos().getSigners().iterator().next();
  }

  /** The signature is over these bytes, under this certificate and no other one. */
  private boolean isIntact() {
    try {
      var key = new JcaX509CertificateConverter().getCertificate(certificate).getPublicKey();
      return signer().verify(new JcaSimpleSignerInfoVerifierBuilder().build(key))
          && namesTheCertificate();
    } catch (CMSException | OperatorCreationException | GeneralSecurityException broken) {
      return false;
    }
  }

  /** ETSI EN 319 122-1, 5.2.2: what was signed names the digest of the certificate. */
  private boolean namesTheCertificate() throws GeneralSecurityException {
    var named =
        signer().getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (named == null) {
      return true;
    }
    var first =
        SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0)).getCerts()[0];
    var algorithm = first.getHashAlgorithm().getAlgorithm().getId();
    return Arrays.equals(
        first.getCertHash(), MessageDigest.getInstance(algorithm).digest(encoded()));
  }

  private byte[] encoded() {
    try {
      return certificate.getEncoded();
    } catch (IOException impossible) {
      throw new UncheckedIOException("A certificate that was read is written", impossible);
    }
  }

  private String fingerprint() {
    return Digest.of(encoded()).grouped();
  }

  /** To the second, as certificates and stamps say it. */
  static Instant moment(Date date) {
    return Instant.parse(DSSUtils.formatDateToRFC(date));
  }

  static String commonName(X500Name name) {
    var common = name.getRDNs(BCStyle.CN);
    return common.length == 0
        ? name.toString()
        : IETFUtils.valueToString(common[0].getFirst().getValue());
  }
}
