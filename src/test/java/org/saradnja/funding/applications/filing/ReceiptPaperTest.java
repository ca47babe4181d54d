package org.saradnja.funding.applications.filing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.seal.PaperSeal;
import org.saradnja.base.seal.Seal;
import org.saradnja.base.seal.paper.SomeSeal;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.testing.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReceiptPaperTest extends AnOpenCall {

  @Autowired private Clock clock;

  private String sent;

  @BeforeEach
  void somethingWasSent() {
    sent = applicant.send(call);
  }

  @ParameterizedTest(name = "{0} in the face {1}")
  @CsvSource({"PDFA_3_A, ''", "PDFUA_1, ''", "PDFUA_1, /lat", "PDFUA_1, /en"})
  void keepsTheStandard(PDFAFlavour standard, String face) {
    assertThat(paper(face).failures(standard)).isEmpty();
  }

  @Test
  void saysWhatCounts() {
    var paper = paper("");

    assertThat(paper.text())
        .contains("Потврда о пријему")
        .contains("Пријава је примљена 20. 4. 2027. у 10.14.32 под бројем 401-")
        .contains("20. 4. 2027. 10.14.32,123456 (+02:00)")
        .contains("Ова потврда није правни акт")
        .contains("План.pdf")
        .doesNotContain("електронски печат");
    assertThat(paper.pages()).isLessThanOrEqualTo(2);
  }

  @Test
  void carriesTheSealOfTheInstallationAndNamesIt(@TempDir Path folder) throws IOException {
    var pdf = sealedBy(SomeSeal.around(clock.instant(), folder, clock));

    assertThat(new Paper(pdf).text())
        .contains("Датотека носи електронски печат: " + SomeSeal.HOLDER);
    assertThat(new Paper(pdf).failures(PDFAFlavour.PDFA_3_A)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getSignatureDictionaries()).hasSize(1);
    }
  }

  private byte[] sealedBy(PaperSeal seal) {
    var controller =
        new ReceiptController(
            application.getBean(Receipts.class),
            application.getBean(ApplicationTable.class),
            application.getBean(Seal.class),
            seal,
            application.getBean(org.saradnja.base.web.Paper.class),
            application.getBean(TextsOfRequest.class));
    var request = new MockHttpServletRequest();
    request.setAttribute(Face.class.getName(), Face.CYRILLIC);
    var id = UUID.fromString(sent.substring(sent.lastIndexOf('/') + 1));
    return requireNonNull(controller.pdf(applicant.who(), id, request).getBody());
  }

  private Paper paper(String face) {
    var answer = applicant.get(face + sent + "/potvrda.pdf");
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
    return new Paper(answer.getResponse().getContentAsByteArray());
  }
}
