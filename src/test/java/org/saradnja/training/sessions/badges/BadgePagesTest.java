package org.saradnja.training.sessions.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.PersonalCodes;
import org.springframework.beans.factory.annotation.Autowired;

class BadgePagesTest extends AttendedTraining {

  @Autowired private PersonalCodes codes;

  @Test
  void aCodeIsMadeOnceAndFoundHoweverItIsTyped() {
    var code = codes.of(seat.enrolment());

    assertThat(code).matches("[0-9]{25}");
    assertThat(codes.of(seat.enrolment())).isEqualTo(code);
    assertThat(codes.find(BadgeWriting.grouped(code))).contains(seat.enrolment());
    assertThat(codes.find(code + "\r\n")).contains(seat.enrolment());
    assertThat(codes.find(code.substring(1))).isEmpty();
  }

  @Test
  void codesAreRandom() {
    var many = new ArrayList<EnrolmentId>();
    for (int number = 0; number < 200; number++) {
      many.add(new EnrolmentId(UUID.randomUUID()));
    }

    var made = codes.all(many).values();

    assertThat(new HashSet<>(made)).hasSize(200);
    assertThat(made.stream().map(code -> code.charAt(0)).distinct().count()).isEqualTo(10);
  }

  @Test
  void aParticipantHasABadgeOnTheScreenAndOnPaper() throws Exception {
    var page = html(get(person, mine()));

    assertThat(page.text()).contains("Весна Вежбовић");
    assertThat(page.expectFirst("code").text())
        .isEqualTo(BadgeWriting.grouped(codes.of(seat.enrolment())));
    assertThat(page.select("svg.qr path")).isNotEmpty();
    var pdf = get(person, mine() + ".pdf");
    assertThat(pdf).hasStatusOk();
    try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Весна Вежбовић");
    }
  }

  @Test
  void toOthersThereIsNoBadge() {
    assertThat(get(Somebody.withoutMandates(application), mine())).hasStatus(404);
    assertThat(get(organiser, mine())).hasStatus(404);
    assertThat(get(somebodyElse(), path("/znacke.pdf"))).hasStatus(404);
  }

  @Test
  void theOrganiserPrintsAllOfThem() throws Exception {
    seating.seat(UUID.randomUUID(), session.id(), person.person(), "Лазар Скицић");

    var pdf = get(organiser, path("/znacke.pdf"));

    try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Весна Вежбовић", "Лазар Скицић");
    }
  }

  private String mine() {
    return "/rad/moje-obuke/" + seat.enrolment().value() + "/znacka";
  }
}
