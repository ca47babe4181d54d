package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.testing.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReceiptPaperTest extends AnOpenCall {

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
        .contains("План.pdf");
    assertThat(paper.pages()).isLessThanOrEqualTo(2);
  }

  private Paper paper(String face) {
    var answer = applicant.get(face + sent + "/potvrda.pdf");
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
    return new Paper(answer.getResponse().getContentAsByteArray());
  }
}
