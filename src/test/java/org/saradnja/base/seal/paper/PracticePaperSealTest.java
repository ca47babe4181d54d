package org.saradnja.base.seal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saradnja.base.seal.PaperSeal;
import org.saradnja.base.seal.Seal;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Paper;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** In a practice world everything is sealed, and the seal says that it counts for nothing. */
@ApplicationTest
class PracticePaperSealTest {

  @TempDir private Path folder;

  @Autowired private Seal installation;
  @Autowired private Clock clock;
  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  private PaperSeal seal;

  @BeforeEach
  void nobodyNamedASeal() {
    seal = new PracticePaperSeal(new ConfiguredSeal(clock, "", "", ""), installation, clock);
  }

  @Test
  void theSealIsIntactAndNamesItselfAnExercise() {
    var validator =
        SignedDocumentValidator.fromDocument(
            new InMemoryDocument(seal.seal(Documents.pdf("потврда"))));
    validator.setCertificateVerifier(new CommonCertificateVerifier());

    var report = validator.validateDocument().getSimpleReport();

    var found = report.getFirstSignatureId();
    assertThat(report.getSignaturesCount()).isOne();
    assertThat(report.getSignatureFormat(found)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
    assertThat(report.getSignedBy(found)).isEqualTo("ВЕЖБА: печат без правне снаге");
    assertThat(report.getSubIndication(found)).isEqualTo(SubIndication.NO_CERTIFICATE_CHAIN_FOUND);
  }

  @Test
  void everyNodeHasTheSameCertificateAndTheInstallationIssuedIt() throws GeneralSecurityException {
    var here = PracticeCertificate.of(installation);
    var there = PracticeCertificate.of(installation);

    assertThat(there.certificate()).isEqualTo(here.certificate());
    assertThat(there.key()).isEqualTo(here.key());
    here.certificate().verify(java(installation.publicKey()));
  }

  private static java.security.PublicKey java(byte[] key) throws GeneralSecurityException {
    try {
      var algorithm = new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519);
      var encoded = new SubjectPublicKeyInfo(algorithm, key).getEncoded();
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  @Test
  void aCertificateOfThisWorldKeepsTheStandardsUnderItsSeal() {
    var code = SomeCertificate.issued(application).document().code();
    var pdf = web.get().uri(code.path() + ".pdf").exchange();

    var paper = new Paper(seal.seal(pdf.getResponse().getContentAsByteArray()));

    assertThat(paper.failures(PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(paper.failures(PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(paper.pages()).isOne();
  }

  @Test
  void aSealThatTheInstallationNamesGoesBeforeIt() {
    var file =
        SomeSeal.file(
            folder, clock.instant().minusSeconds(60), clock.instant().plusSeconds(3600), 1);
    var named = new ConfiguredSeal(clock, file.toString(), SomeSeal.PASSWORD, "");

    var both = new PracticePaperSeal(named, installation, clock);

    assertThat(both.holder()).contains(SomeSeal.HOLDER);
    assertThat(seal.holder()).contains(PracticeCertificate.HOLDER);
  }
}
