package org.saradnja.training.sessions.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.Documents;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.signing.KeyingIn.Signature;
import org.springframework.beans.factory.annotation.Autowired;

/** A signed list on paper: what it stands for, what it adds, and who keys it in. */
class KeyingInTest extends AttendedTraining {

  @Autowired private KeyingIn keying;
  @Autowired private SignedSheetTable sheets;
  @Autowired private Sightings sightings;
  @Autowired private PaperWriting writing;
  @Autowired private OnPaper onPaper;
  @Autowired private Files files;
  @Autowired private TextsOfRequest texts;

  @ParameterizedTest(name = "keyed in at {0}, signature {1} stands for {2}")
  @CsvSource({
    "2027-03-13T08:00:00Z, 1, 2027-03-12T08:00:00Z",
    "2027-03-13T08:00:00Z, 2, 2027-03-12T14:30:00Z",
    "2027-03-12T13:40:00Z, 1, 2027-03-12T08:00:00Z",
    "2027-03-12T13:40:00Z, 2, 2027-03-12T13:40:00Z",
  })
  void aSignatureOnPaperStandsForTheBeginningOrTheEndOfItsDayAndNeverForTheFuture(
      Instant keyedIn, int point, Instant stoodFor) {
    time.moveTo(keyedIn);

    keyIn(new Signature(seat.enrolment(), point));

    assertThat(
            jdbc.sql("select seen_at from sighting where enrolment = :id and point = :point")
                .param("id", seat.enrolment().value())
                .param("point", point)
                .query(OffsetDateTime.class)
                .single()
                .toInstant())
        .isEqualTo(stoodFor);
  }

  @Test
  void theSameListKeyedInAgainAddsNothingAndIsKeptAsEvidence() {
    var both =
        new Signature[] {new Signature(seat.enrolment(), 1), new Signature(seat.enrolment(), 2)};
    keyIn(both);
    time.moveTo(HallClock.IN_TIME.plusSeconds(60));
    keyIn(both);

    assertThat(sheets.of(session.id(), 2))
        .extracting(SignedSheetTable.SignedSheet::fresh)
        .containsExactly(2, 0);
    assertThat(entries("SheetKeyed", session.id().value())).isEqualTo(2);
  }

  @Test
  void aDayThatHasNotComeHasNoSignedList() {
    time.moveTo(HallClock.IN_TIME.minus(Duration.ofDays(1)));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> keyIn(new Signature(seat.enrolment(), 1)))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(SigningRefusal.NOT_YET));
    assertThat(sheets.of(session.id(), 2)).isEmpty();
  }

  @Test
  void onlyTheOrganiserKeysIn() {
    var other = somebodyElse();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() ->
            keying.keyIn(
                other, session, day(), List.of(new Signature(seat.enrolment(), 1)), picture()));
    assertThat(sightings.isSigned(seat.enrolment(), 2, 1)).isFalse();
  }

  @Test
  void whoKeyedItInAndWhenStandsBesideThePicture() {
    keyIn(new Signature(seat.enrolment(), 1));

    var sheet =
        writing
            .page(session, day(), Set.of(), Map.of(), texts.of(Face.CYRILLIC))
            .sheets()
            .getFirst();
    assertThat(sheet.name()).isEqualTo("lista.pdf");
    assertThat(sheet.about()).contains("12. 3. 2027. у 14.40.00", "Вежбан Вежбовић");
    assertThat(sheet.numbers()).isEqualTo("Потписа на листи: 1, од тога нових: 1.");
    assertThat(get(organiser, sheet.href())).hasStatusOk();
    assertThat(get(somebodyElse(), sheet.href())).hasStatus(404);
  }

  @Test
  void thePictureOfAnotherDayOrTrainingIsNotFoundHere() {
    keyIn(new Signature(seat.enrolment(), 1));
    var sheet = sheets.of(session.id(), 2).getFirst().id();

    assertThat(get(organiser, path("/1/papir/" + sheet))).hasStatus(404);
    var other = rooms.announce();
    assertThat(get(organiser, "/rad/prisustvo/" + other.code() + "/2/papir/" + sheet))
        .hasStatus(404);
  }

  @Test
  void theListIsPrintedWithAnEmptyLineForEachWhoMayComeUnannounced() {
    seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Лазар Скицић");

    var page = writing.printed(session, day(), texts.of(Face.CYRILLIC));

    assertThat(page.points()).containsExactly("1. потпис", "2. потпис");
    assertThat(page.lines()).hasSize(6);
    assertThat(page.lines().stream().filter(line -> line.name().isEmpty())).hasSize(4);
    assertThat(page.lines()).extracting(ListPage.Line::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(onPaper.of(session.id(), texts.of(Face.LATIN)))
        .extracting(OnPaper.Signatory::name)
        .contains("Vesna Vežbović", "Lazar Skicić");
  }

  @Test
  void whatIsKnownAlreadyIsSaidAtItsBox() {
    keyIn(new Signature(seat.enrolment(), 1));

    var boxes = html(get(organiser, path("/2/papir"))).select("tbody tr").text();

    assertThat(boxes).contains("Весна Вежбовић").contains("већ уписан");
  }

  private DayBlock day() {
    return session.days().getLast();
  }

  private void keyIn(Signature... signatures) {
    keying.keyIn(organiser, session, day(), List.of(signatures), picture());
  }

  private Examined.Sound picture() {
    var upload = new Upload("lista.pdf", Documents.pdf("Листа " + UUID.randomUUID()));
    return switch (files.examine(upload)) {
      case Examined.Sound sound -> sound;
      case Examined.Flawed flawed -> throw new AssertionError(flawed.flaw().name());
    };
  }
}
