package org.saradnja.training.sessions.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Signed;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.Sightings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PaperPagesTest extends AttendedTraining {

  @Autowired private Sightings sightings;

  @Test
  void theListIsPrintedWithAColumnForEachSignature() throws Exception {
    var pdf = get(organiser, path("/2/lista.pdf"));

    assertThat(pdf).hasStatusOk();
    try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Листа присуства", "Весна Вежбовић", "1. потпис", "2. потпис");
    }
  }

  @Test
  void signaturesAreKeyedInWithThePictureOfTheirPaper() {
    var keyed = keyIn(box(1), box(2));

    assertThat(keyed).hasStatus(303);
    assertThat(sightings.isSigned(seat.enrolment(), 2, 1)).isTrue();
    assertThat(sightings.isSigned(seat.enrolment(), 2, 2)).isTrue();
    var page = html(get(organiser, path("/2/papir")));
    assertThat(page.text()).contains("Потписа на листи: 2, од тога нових: 2.");
    var picture = get(organiser, page.expectFirst("ol.records a").attr("href"));
    assertThat(picture).hasStatusOk();
    assertThat(picture.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(entries("SheetKeyed", session.id().value())).isEqualTo(1);
  }

  @Test
  void aMomentThatWasMeasuredStaysWhicheverComesFirst() {
    var measured = HallClock.IN_TIME.minusSeconds(60);
    take(1, measured);
    keyIn(box(1), box(2));
    take(2, measured);

    assertThat(html(get(organiser, path("/2"))).select("tbody").text())
        .contains("у 14.39.00")
        .doesNotContain("са папира");
    assertThat(html(get(organiser, path("/2/papir"))).text())
        .contains("Потписа на листи: 2, од тога нових: 1.");
  }

  @Test
  void withoutAPictureThereIsNoEvidence() {
    var answer = post(organiser, path("/2/papir"), "potpis", box(1));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#sken-error").text()).contains("доказ");
    assertThat(html(answer).expectFirst("input[value=" + box(1) + "]").hasAttr("checked")).isTrue();
  }

  @Test
  void somethingThatIsNoPictureComesBack() {
    var answer = keyIn("lista.exe", new byte[] {'M', 'Z', 0, 1}, box(1));

    assertThat(answer).hasStatus(422);
    assertThat(sightings.isSigned(seat.enrolment(), 2, 1)).isFalse();
  }

  @Test
  void withoutASignatureThereIsNothingToKeyIn() {
    assertThat(keyIn("00000000-0000-0000-0000-000000000000-1")).hasStatus(422);
  }

  @Test
  void paperMayComeLaterAndNeverBefore() {
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofDays(3)));
    assertThat(keyIn(box(2))).hasStatus(303);
    time.moveTo(HallClock.IN_TIME.minus(Duration.ofDays(1)));
    assertThat(keyIn(box(1))).hasStatus(409);
  }

  @Test
  void whatWasKeyedInIsNeverChanged() {
    keyIn(box(1));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("delete from signed_sheet").update());
  }

  @Test
  void toOthersThereIsNoPaper() {
    assertThat(get(somebodyElse(), path("/2/papir"))).hasStatus(404);
    assertThat(get(somebodyElse(), path("/2/lista.pdf"))).hasStatus(404);
    assertThat(get(organiser, path("/2/papir/00000000-0000-0000-0000-000000000000")))
        .hasStatus(404);
  }

  private String box(int point) {
    return seat.enrolment().value() + "-" + point;
  }

  private void take(int point, Instant at) {
    sightings.take(
        Sighting.now(seat.enrolment(), 2, point, Way.TICK, at, seat.enrolment().value()));
  }

  private MvcTestResult keyIn(String... boxes) {
    return keyIn("lista.pdf", Documents.pdf("Листа"), boxes);
  }

  private MvcTestResult keyIn(String name, byte[] content, String... boxes) {
    var request =
        web.post()
            .uri(path("/2/papir"))
            .multipart()
            .file(new MockMultipartFile("sken", name, "application/pdf", content))
            .with(Signed.as(organiser))
            .with(csrf());
    return request.param("potpis", boxes).exchange();
  }
}
