package org.saradnja.base.seal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Paper;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A sealed certificate before the European validator of signatures and the one of archives. */
@ApplicationTest
class SealedPaperTest {

  private static final Instant NOW = Instant.parse("2027-03-12T14:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir private Path folder;

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  @Test
  void theSealIsIntactAndSaysWhoseItIsAndWhen() {
    var report = validated(sealed());

    assertThat(report.getSignaturesCount()).isOne();
    var seal = report.getFirstSignatureId();
    assertThat(report.getSignatureFormat(seal)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
    assertThat(report.getSignedBy(seal)).isEqualTo(SomeSeal.HOLDER);
    assertThat(report.getSigningTime(seal)).hasSameTimeAs("2027-03-12T14:00:00Z");
    assertThat(report.getSubIndication(seal).name()).isEqualTo("NO_CERTIFICATE_CHAIN_FOUND");
  }

  @Test
  void oneChangedByteBreaksIt() {
    var pdf = sealed();
    pdf[pdf.length / 4] ^= 1;

    var report = validated(pdf);

    assertThat(report.getIndication(report.getFirstSignatureId()))
        .isEqualTo(Indication.TOTAL_FAILED);
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void anArchiveKeepsItStill(PDFAFlavour standard) {
    assertThat(new Paper(sealed()).failures(standard)).isEmpty();
  }

  @Test
  void withoutAFileNothingIsSealedAndNothingIsMissing() {
    var none = new ConfiguredSeal(at(NOW), "", "", "");

    assertThat(none.holder()).isEmpty();
    assertThat(none.unmet()).isEmpty();
    assertThat(none.seal(new byte[] {1, 2})).containsExactly(1, 2);
  }

  @Test
  void aSealThatRanOutIsPutOnNothingAndStopsTheNextStart() {
    var file = SomeSeal.file(folder, NOW.minus(DAY), NOW, 1).toString();
    var onItsDay = new ConfiguredSeal(at(NOW.minusSeconds(1)), file, SomeSeal.PASSWORD, "");
    var after = new ConfiguredSeal(at(NOW.plusSeconds(1)), file, SomeSeal.PASSWORD, "");

    assertThat(onItsDay.holder()).contains(SomeSeal.HOLDER);
    assertThat(onItsDay.unmet()).isEmpty();
    assertThat(after.holder()).isEmpty();
    assertThat(after.seal(new byte[] {1, 2})).containsExactly(1, 2);
    assertThat(after.unmet()).map(Sentence::key).contains("serve.SARADNJA_PAPER_SEAL");
  }

  @Test
  void aWrongPasswordAMissingFileAndTwoKeysStopTheStart() throws IOException {
    var two = SomeSeal.file(folder, NOW.minus(DAY), NOW.plus(DAY), 2);
    assertRefused(two, SomeSeal.PASSWORD, "holds 2");
    assertRefused(two, "wrong", "password");
    assertRefused(Files.writeString(folder.resolve("text.p12"), "text"), "", "PKCS#12");
    assertThatExceptionOfType(java.io.UncheckedIOException.class)
        .isThrownBy(() -> new ConfiguredSeal(at(NOW), folder.resolve("none").toString(), "", ""))
        .withMessageContaining("none");
  }

  private static void assertRefused(Path file, String password, String why) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new ConfiguredSeal(at(NOW), file.toString(), password, ""))
        .withMessageContaining(why);
  }

  private byte[] sealed() {
    return SomeSeal.around(NOW, folder, at(NOW)).seal(unsealed());
  }

  /** What no longer holds is printed without a seal. */
  private byte[] unsealed() {
    var code = SomeCertificate.issued(application).revoked("Грешка.").document().code();
    var answer = web.get().uri(code.path() + ".pdf").exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  private static SimpleReport validated(byte[] pdf) {
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(new CommonCertificateVerifier());
    return validator.validateDocument().getSimpleReport();
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }
}
