package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.SampleWorld.KnownOrganisations;
import org.saradnja.funding.applications.SampleWorld.MovedTime;
import org.saradnja.funding.applications.SampleWorld.PublishedCalls;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@ApplicationTest
@Import(SampleWorld.class)
class ReceiptPaperTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private PublishedCalls calls;
  @Autowired private KnownOrganisations organisations;
  @Autowired private MovedTime time;

  private Applying applicant;
  private String sent;

  @BeforeAll
  static void startTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @BeforeEach
  void somethingWasSent() {
    time.moveTo(SampleWorld.OPEN);
    applicant = new Applying(web, Somebody.representing(organisations.enter().id(), application));
    sent = applicant.send(calls.publish(SampleCall.OPEN));
  }

  @ParameterizedTest(name = "{0} in the face {1}")
  @CsvSource({"PDFA_3_A, ''", "PDFUA_1, ''", "PDFUA_1, /lat", "PDFUA_1, /en"})
  void keepsTheStandard(PDFAFlavour standard, String face)
      throws IOException, ModelParsingException, ValidationException, EncryptedPdfException {
    assertThat(failures(pdf(face), standard)).isEmpty();
  }

  @Test
  void saysWhatCounts() throws IOException {
    try (var document = Loader.loadPDF(pdf(""))) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("Потврда о пријему")
          .contains("Пријава је примљена 20. 4. 2027. у 10.14.32 под бројем 401-")
          .contains("20. 4. 2027. 10.14.32,123456 (+02:00)")
          .contains("Ова потврда није правни акт")
          .contains("План.pdf");
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
    }
  }

  private byte[] pdf(String face) {
    var answer = applicant.get(face + sent + "/potvrda.pdf");
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
