package org.saradnja.training.certificates.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@ApplicationTest
class PaperTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  @BeforeAll
  static void startTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest(name = "{0} in the face {1}")
  @CsvSource({"PDFA_3_A, ''", "PDFUA_1, ''", "PDFUA_1, /lat", "PDFUA_1, /en"})
  void keepsTheStandard(PDFAFlavour standard, String face)
      throws IOException, ModelParsingException, ValidationException, EncryptedPdfException {
    assertThat(failures(pdf(face, SomeCertificate.issued(application)), standard)).isEmpty();
  }

  @Test
  void saysOnOnePageWhatThePageSays() throws IOException {
    var some = SomeCertificate.issued(application);
    try (var document = Loader.loadPDF(pdf("", some))) {
      assertThat(document.getNumberOfPages()).isOne();
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("Сертификат", "Јелисавета Пробић", "Вежбовна академија", "Љубица Узорковић")
          .contains("ВЕЖБА: ово није исправа.")
          .contains(some.document().number(), some.document().code().grouped())
          .contains(some.document().digest().hex().substring(0, 8));
    }
  }

  @Test
  void aSecondCopyAndARevokedOneSaySo() throws IOException {
    var copy = SomeCertificate.issued(application).duplicated("Изгубљен примерак.");
    var revoked = SomeCertificate.issued(application).revoked("Грешка.");

    assertThat(text(pdf("", copy))).contains("ДУПЛИКАТ, издат");
    assertThat(text(pdf("", revoked))).contains("не важи: повучена је");
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private byte[] pdf(String face, SomeCertificate some) {
    var answer = web.get().uri(face + some.document().code().path() + ".pdf").exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
    return answer.getResponse().getContentAsByteArray();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour standard)
      throws IOException, ModelParsingException, ValidationException, EncryptedPdfException {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
