package org.saradnja.training.certificates.checking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.seal.PaperSeal;
import org.saradnja.base.seal.paper.SomeSeal;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Proof;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Paper;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Documents of an installation that was given a seal. */
@ApplicationTest
class PrintingTest {

  private static final String MARK_OF_A_SEAL = "/ETSI.CAdES.detached";

  @TempDir private Path folder;

  @Autowired private ApplicationContext application;
  @Autowired private DocumentTable documents;
  @Autowired private Certificates certificates;
  @Autowired private org.saradnja.base.web.Paper paper;
  @Autowired private LegalTime time;

  private PaperSeal seal;
  private Describing describing;
  private Printing printing;

  @BeforeEach
  void theInstallationHasASeal() {
    var clock = application.getBean(Clock.class);
    seal = SomeSeal.around(clock.instant(), folder, clock);
    describing = new Describing(time, seal);
    printing = new Printing(describing, paper, seal, time);
  }

  @ParameterizedTest
  @CsvSource({
    "CYRILLIC, Датотека носи електронски печат: Вежбовна академија",
    "LATIN, Datoteka nosi elektronski pečat: Vežbovna akademija",
    "ENGLISH, The file carries an electronic seal: Вежбовна академија",
  })
  void whatHoldsIsSealedInEveryFace(Face face, String line) {
    var pdf = printing.pdf(document(SomeCertificate.issued(application)), texts(face));

    assertThat(bytes(pdf)).containsOnlyOnce(MARK_OF_A_SEAL);
    assertThat(new Paper(pdf).text()).contains(line);
  }

  @Test
  void whatHoldsNoMoreIsNotSealed() {
    var revoked = SomeCertificate.issued(application).revoked("Уписано грешком.");
    var corrected = SomeCertificate.issued(application);
    var before = corrected.document().code();
    corrected.corrected(Localised.ofCyrillic("Јелисавета Пробна"), "Погрешно презиме.");

    for (var code : List.of(revoked.document().code(), before)) {
      var pdf = printing.pdf(documents.find(code).orElseThrow(), texts(Face.CYRILLIC));

      assertThat(bytes(pdf)).doesNotContain(MARK_OF_A_SEAL);
      assertThat(new Paper(pdf).text()).doesNotContain("печат");
    }
  }

  @Test
  void thePageOfTheCheckTellsWhoseSealItIs() {
    var holds = document(SomeCertificate.issued(application));
    var revoked = document(SomeCertificate.issued(application).revoked("Грешка."));

    assertThat(describing.page(holds, texts(Face.CYRILLIC)).proof().facts())
        .extracting(Proof.Fact::value)
        .contains(SomeSeal.HOLDER);
    assertThat(describing.page(revoked, texts(Face.CYRILLIC)).proof().facts())
        .extracting(Proof.Fact::value)
        .doesNotContain(SomeSeal.HOLDER);
  }

  @Test
  void thoseThatAUnitTakesTogetherAreSealedToo() throws IOException {
    var held = certificates.get(SomeCertificate.issued(application).id());
    var packed = new ByteArrayOutputStream();

    new Zipping(documents, printing).write(List.of(held), texts(Face.CYRILLIC), packed);

    try (var zip = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      assertThat(zip.getNextEntry().getName()).endsWith(".pdf");
      assertThat(bytes(zip.readAllBytes())).containsOnlyOnce(MARK_OF_A_SEAL);
    }
  }

  private Document document(SomeCertificate some) {
    CertificateCode code = some.document().code();
    return documents.find(code).orElseThrow();
  }

  private static Texts texts(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }

  private static String bytes(byte[] pdf) {
    return new String(pdf, ISO_8859_1);
  }
}
