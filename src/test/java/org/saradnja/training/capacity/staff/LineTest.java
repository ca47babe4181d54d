package org.saradnja.training.capacity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.capacity.staff.SampleStaff.document;
import static org.saradnja.training.capacity.staff.SampleStaff.need;
import static org.saradnja.training.certificates.DocumentKind.CERTIFICATE;
import static org.saradnja.training.certificates.DocumentKind.CONFIRMATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.Property;
import org.saradnja.training.certificates.Certificates.Held;

/** What one employee has of one programme on a day. */
class LineTest {

  private static final LocalDate TODAY = SampleStaff.TODAY;
  private static final LocalDate NOTICE = SampleStaff.NOTICE;

  @ParameterizedTest(name = "until {0}: {1}")
  @CsvSource({
    ", STANDS",
    "2030-01-01, STANDS",
    "2027-07-21, STANDS",
    "2027-07-20, EXPIRES",
    "2027-04-20, EXPIRES",
    "2027-04-19, EXPIRED",
  })
  void aDocumentStandsThroughItsLastDayAndIsWarnedOfBeforeIt(
      @Nullable LocalDate last, Line.Validity validity) {
    var line = line(List.of(document(1, CERTIFICATE, Optional.ofNullable(last))), List.of());

    assertThat(line.validity()).isEqualTo(validity);
    assertThat(line.isCertified()).isEqualTo(validity.stands());
    assertThat(line.isEnding())
        .isEqualTo(validity == Line.Validity.EXPIRES || validity == Line.Validity.EXPIRED);
  }

  @Test
  void whoHasNoDocumentHasNone() {
    var line = line(List.of(), List.of());

    assertThat(line.validity()).isEqualTo(Line.Validity.NONE);
    assertThat(line.isCertified() || line.isConfirmed() || line.isEnding()).isFalse();
    assertThat(line.meets(need(Role.OFFICER, CONFIRMATION))).isFalse();
  }

  @Test
  void aCertificateThatStandsGoesBeforeALaterConfirmation() {
    var certificate = document(1, CERTIFICATE, Optional.empty());
    var later = document(2, CONFIRMATION, Optional.empty());

    assertThat(line(List.of(later, certificate), List.of()).document()).contains(certificate);
  }

  @Test
  void aConfirmationThatStandsGoesBeforeACertificateThatHasRunOut() {
    var ended = document(2, CERTIFICATE, Optional.of(TODAY.minusDays(1)));
    var stands = document(1, CONFIRMATION, Optional.empty());

    var line = line(List.of(ended, stands), List.of());

    assertThat(line.document()).contains(stands);
    assertThat(line.isConfirmed()).isTrue();
    assertThat(line.meets(need(Role.FINANCE, CONFIRMATION))).isTrue();
    assertThat(line.meets(need(Role.OFFICER, CERTIFICATE))).isFalse();
  }

  @Test
  void ofThoseThatHaveRunOutTheLastIsTold() {
    var first = document(1, CERTIFICATE, Optional.of(TODAY.minusYears(2)));
    var last = document(2, CONFIRMATION, Optional.of(TODAY.minusDays(1)));

    assertThat(line(List.of(first, last), List.of()).document()).contains(last);
  }

  @Test
  void theDocumentThatIsToldDoesNotDependOnTheOrderOfTheRegister() {
    Property.forAll(
        LineTest::documents,
        documents -> {
          var shuffled = new ArrayList<>(documents);
          Collections.shuffle(shuffled, new Random(7));

          assertThat(line(shuffled, List.of()).document())
              .isEqualTo(line(documents, List.of()).document());
        });
  }

  @Test
  void whoHasADocumentThatStandsIsNeverToldToHaveNone() {
    Property.forAll(
        LineTest::documents,
        documents -> {
          boolean stands = documents.stream().anyMatch(held -> held.standsOn(TODAY));
          var line = line(documents, List.of());

          assertThat(line.validity().stands()).isEqualTo(stands);
          assertThat(line.isCertified())
              .isEqualTo(
                  documents.stream()
                      .anyMatch(held -> held.standsOn(TODAY) && held.kind() == CERTIFICATE));
        });
  }

  @Test
  void aDocumentOfAnotherProgrammeMeetsNothing() {
    var line =
        Line.of(
            "drugi", List.of(document(1, CERTIFICATE, Optional.empty())), List.of(), TODAY, NOTICE);

    assertThat(line.meets(need(Role.OFFICER, CERTIFICATE))).isFalse();
  }

  @Test
  void theNearestTrainingToComeAndTheLastThatIsOverAreTold() {
    var seats =
        List.of(
            seat(1, TODAY.plusDays(30)),
            seat(2, TODAY.plusDays(3)),
            seat(3, TODAY.minusDays(30)),
            seat(4, TODAY.minusDays(300)));

    var line = line(List.of(), seats);

    assertThat(line.coming().orElseThrow().first()).isEqualTo(TODAY.plusDays(3));
    assertThat(line.attended().orElseThrow().first()).isEqualTo(TODAY.minusDays(30));
  }

  @ParameterizedTest(name = "begins {0} days from today: coming {1}, over {2}")
  @CsvSource({"1, true, false", "0, true, false", "-1, true, false", "-2, false, true"})
  void aTrainingIsComingThroughItsLastDay(int days, boolean isComing, boolean isOver) {
    var seat = seat(1, TODAY.plusDays(days));

    assertThat(seat.isComing(TODAY)).isEqualTo(isComing);
    assertThat(seat.isOver(TODAY)).isEqualTo(isOver);
  }

  @Test
  void whatWasCancelledNeitherComesNorWas() {
    for (int days : List.of(-30, 30)) {
      var held = seat(1, TODAY.plusDays(days));
      var cancelled =
          new Seat(
              held.enrolled(),
              held.programme(),
              held.code(),
              held.place(),
              held.first(),
              held.last(),
              true);

      assertThat(cancelled.isComing(TODAY) || cancelled.isOver(TODAY)).isFalse();
    }
  }

  @Test
  void whoOnlyWaitedHasNotAttended() {
    var waiting = SampleStaff.enrolled(1, Optional.empty(), "Проба Пробић", "", false);

    assertThat(SampleStaff.seat(waiting, TODAY.plusDays(9)).isComing(TODAY)).isTrue();
    assertThat(SampleStaff.seat(waiting, TODAY.minusDays(9)).isOver(TODAY)).isFalse();
  }

  private static List<Held> documents(RandomGenerator random) {
    return IntStream.rangeClosed(1, random.nextInt(5))
        .mapToObj(number ->
            document(
                number,
                "Проба Пробић",
                random.nextBoolean() ? CERTIFICATE : CONFIRMATION,
                random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(TODAY.plusDays(random.nextInt(-50, 50))),
                random.nextInt(4) == 0
                    ? Optional.of(Instant.parse("2027-04-01T08:00:00Z"))
                    : Optional.empty()))
        .toList();
  }

  private static Seat seat(int number, LocalDate first) {
    return SampleStaff.seat(number, Optional.empty(), "Проба Пробић", "", first);
  }

  private static Line line(List<Held> documents, List<Seat> seats) {
    return Line.of(SampleStaff.PROGRAMME, documents, seats, TODAY, NOTICE);
  }
}
