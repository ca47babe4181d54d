package org.saradnja.base.seal.checking;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.saradnja.base.kernel.OfflineCheck.Verdict;
import org.saradnja.base.kernel.Sentence;

/** The time stamp of a seal (RFC 3161): somebody else says that the seal was there by then. */
final class PdfStamp {

  private PdfStamp() {}

  /** Empty when the seal carries none. */
  static Optional<Verdict> of(SignerInformation signer) {
    var attributes = signer.getUnsignedAttributes();
    var kept =
        attributes == null
            ? null
            : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    return kept == null
        ? Optional.empty()
        : Optional.of(verdict(kept.getAttrValues().getObjectAt(0), signer.getSignature()));
  }

  private static Verdict verdict(ASN1Encodable token, byte[] signature) {
    try {
      var stamp = new TimeStampToken(ContentInfo.getInstance(token));
      var authority = certificate(stamp);
      if (authority.isPresent() && isOf(signature, stamp, authority.get())) {
        return new Verdict(
            true,
            List.of(
                Sentence.of(
                    "verify.pdf.stamped",
                    PdfSeal.commonName(authority.get().getSubject()),
                    PdfSeal.moment(stamp.getTimeStampInfo().getGenTime()))));
      }
    } catch (TSPException | IOException | IllegalArgumentException unreadable) {
      return broken();
    }
    return broken();
  }

  private static Optional<X509CertificateHolder> certificate(TimeStampToken stamp) {
    return PdfSeal.of(stamp.getSID(), stamp.getCertificates()).findFirst();
  }

  private static boolean isOf(
      byte[] signature, TimeStampToken stamp, X509CertificateHolder authority) throws TSPException {
    try {
      stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
      var stamped =
          MessageDigest.getInstance(stamp.getTimeStampInfo().getMessageImprintAlgOID().getId());
      return Arrays.equals(
          stamped.digest(signature), stamp.getTimeStampInfo().getMessageImprintDigest());
    } catch (OperatorCreationException | GeneralSecurityException unusable) {
      return false;
    }
  }

  private static Verdict broken() {
    return new Verdict(false, List.of(Sentence.of("verify.pdf.badStamp")));
  }
}
