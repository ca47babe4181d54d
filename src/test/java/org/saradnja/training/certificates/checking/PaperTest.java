package org.saradnja.training.certificates.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Paper;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@ApplicationTest
class PaperTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  @ParameterizedTest(name = "{0} in the face {1}")
  @CsvSource({"PDFA_3_A, ''", "PDFUA_1, ''", "PDFUA_1, /lat", "PDFUA_1, /en"})
  void keepsTheStandard(PDFAFlavour standard, String face) {
    assertThat(paper(face, SomeCertificate.issued(application)).failures(standard)).isEmpty();
  }

  @Test
  void saysOnOnePageWhatThePageSays() {
    var some = SomeCertificate.issued(application);
    var paper = paper("", some);

    assertThat(paper.pages()).isOne();
    assertThat(paper.text())
        .contains("Сертификат", "Јелисавета Пробић", "Вежбовна академија", "Љубица Узорковић")
        .contains("ВЕЖБА: ово није исправа.")
        .contains(some.document().number(), some.document().code().grouped())
        .contains(some.document().digest().hex().substring(0, 8));
  }

  @Test
  void aSecondCopyAndARevokedOneSaySo() {
    var copy = SomeCertificate.issued(application).duplicated("Изгубљен примерак.");
    var revoked = SomeCertificate.issued(application).revoked("Грешка.");

    assertThat(paper("", copy).text()).contains("ДУПЛИКАТ, издат");
    assertThat(paper("", revoked).text()).contains("не важи: повучена је");
  }

  private Paper paper(String face, SomeCertificate some) {
    var answer = web.get().uri(face + some.document().code().path() + ".pdf").exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
    return new Paper(answer.getResponse().getContentAsByteArray());
  }
}
