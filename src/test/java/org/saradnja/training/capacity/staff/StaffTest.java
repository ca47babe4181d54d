package org.saradnja.training.capacity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.capacity.staff.SampleStaff.NOTICE;
import static org.saradnja.training.capacity.staff.SampleStaff.PROGRAMME;
import static org.saradnja.training.capacity.staff.SampleStaff.TODAY;
import static org.saradnja.training.capacity.staff.SampleStaff.document;
import static org.saradnja.training.capacity.staff.SampleStaff.enrolled;
import static org.saradnja.training.capacity.staff.SampleStaff.holder;
import static org.saradnja.training.capacity.staff.SampleStaff.need;
import static org.saradnja.training.capacity.staff.SampleStaff.person;
import static org.saradnja.training.capacity.staff.SampleStaff.seat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.Property;
import org.saradnja.training.certificates.Certificates.Held;

class StaffTest {

  private static final LocalDate MARCH = LocalDate.of(2027, 3, 11);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 13);

  @Test
  void oneWhoWasSentAndLaterGotAnAccountIsOneEmployee() {
    var staff =
        staff(
            List.of(
                seat(1, Optional.empty(), "Проба Пробић", "Proba@primer.rs", MARCH),
                seat(2, Optional.empty(), "Проба Пробић", "", MAY)),
            List.of(document(1, CERTIFICATE, Optional.empty())),
            List.of(holder(7, "Проба Пробић", "proba@primer.rs", Role.OFFICER)));

    assertThat(staff.members())
        .singleElement()
        .satisfies(member -> {
          assertThat(member.roles()).containsExactly(Role.OFFICER);
          assertThat(member.isCertified()).isTrue();
          assertThat(member.lines())
              .singleElement()
              .satisfies(line -> {
                assertThat(line.coming()).isPresent();
                assertThat(line.attended()).isPresent();
              });
        });
  }

  @Test
  void twoAddressesTellNamesakesApartAndNobodyGuessesWhichOfThemAThirdOneIs() {
    var staff =
        staff(
            List.of(
                seat(1, Optional.empty(), "Проба Пробић", "jedna@primer.rs", MARCH),
                seat(2, Optional.empty(), "Проба Пробић", "druga@primer.rs", MARCH),
                seat(3, Optional.empty(), "Проба Пробић", "", MAY)),
            List.of(),
            List.of());

    assertThat(staff.members()).hasSize(3);
  }

  @Test
  void ofTwoDocumentsTheOneThatStandsCountsAndACertificateBeforeAConfirmation() {
    var seats =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number -> seat(number, Optional.of(person(1)), "Проба Пробић", "", MARCH))
            .toList();
    var documents =
        List.of(
            document(1, CERTIFICATE, Optional.of(TODAY.minusDays(1))),
            document(2, CERTIFICATE, Optional.empty()),
            document(3, CONFIRMATION, Optional.empty()));

    var line = staff(seats, documents, List.of()).members().getFirst().lines().getFirst();

    assertThat(line.document()).contains(documents.get(1));
    assertThat(line.validity()).isEqualTo(Line.Validity.STANDS);
  }

  @ParameterizedTest(name = "valid until {0}: {1}")
  @CsvSource({
    "2027-04-19, EXPIRED",
    "2027-04-20, EXPIRES",
    "2027-07-20, EXPIRES",
    "2027-07-21, STANDS",
    ", STANDS"
  })
  void aDocumentIsWarnedAboutInTheTimeBeforeItEnds(LocalDate until, Line.Validity expected) {
    var seats = List.of(seat(1, Optional.empty(), "Проба Пробић", "", MARCH));
    var documents = List.of(document(1, CERTIFICATE, Optional.ofNullable(until)));

    var line = staff(seats, documents, List.of()).members().getFirst().lines().getFirst();

    assertThat(line.validity()).isEqualTo(expected);
  }

  @Test
  void aRevokedDocumentMeetsNothing() {
    var revoked =
        document(1, "Проба Пробић", CERTIFICATE, Optional.empty(), Optional.of(Instant.EPOCH));
    var staff =
        staff(
            List.of(seat(1, Optional.of(person(7)), "Проба Пробић", "", MARCH)),
            List.of(revoked),
            List.of(holder(7, "Проба Пробић", "", Role.OFFICER)));

    var member = staff.members().getFirst();
    assertThat(member.isCertified()).isFalse();
    assertThat(member.isExpiring()).isFalse();
    assertThat(member.lacks()).hasSize(1);
  }

  @Test
  void aConfirmationIsEnoughWhereNoCertificateIsAskedFor() {
    var seats =
        List.of(
            seat(1, Optional.of(person(1)), "Парка Динарић", "", MARCH),
            seat(2, Optional.of(person(2)), "Марљива Предметић", "", MARCH));
    var documents =
        List.of(
            document(1, CONFIRMATION, Optional.empty()),
            document(2, CONFIRMATION, Optional.empty()));
    var holders =
        List.of(
            holder(1, "Парка Динарић", "", Role.FINANCE),
            holder(2, "Марљива Предметић", "", Role.OFFICER));

    var staff = staff(seats, documents, holders);

    assertThat(staff.where(member -> !member.lacks().isEmpty()).members())
        .extracting(member -> member.name().cyrillic())
        .containsExactly("Марљива Предметић");
    assertThat(staff.count(Member::isConfirmed)).isEqualTo(2);
  }

  @Test
  void whoLacksATrainingAndWaitsForASeatInOneIsToldSo() {
    var waits = seat(enrolled(1, Optional.of(person(7)), "Проба Пробић", "", false), MAY);

    var member =
        staff(List.of(waits), List.of(), List.of(holder(7, "Проба Пробић", "", Role.OFFICER)))
            .members()
            .getFirst();

    assertThat(member.lacks())
        .singleElement()
        .satisfies(lack -> assertThat(lack.coming()).contains(waits));
    assertThat(member.isComing()).isTrue();
  }

  @Test
  void theListNeverDependsOnHowTheRecordsArrived() {
    Property.forAll(
        StaffTest::someSeats,
        seats -> {
          var shuffled = new ArrayList<>(seats);
          Collections.shuffle(shuffled, new Random(7));

          assertThat(names(staff(shuffled, List.of(), List.of())))
              .isEqualTo(names(staff(seats, List.of(), List.of())));
        });
  }

  @Test
  void theFilterFindsByNameInEitherScriptByStateAndByProgramme() {
    var staff =
        staff(
            List.of(
                seat(1, Optional.of(person(1)), "Ђура Џомбић", "", MARCH),
                seat(2, Optional.of(person(2)), "Вежбан Вежбовић", "", MAY)),
            List.of(document(1, CERTIFICATE, Optional.of(TODAY.plusDays(9)))),
            List.of(holder(3, "Марљива Предметић", "", Role.OFFICER)));

    assertThat(found(staff, "dura", "", "", "")).containsExactly("Ђура Џомбић");
    assertThat(found(staff, "", "nedostaje", "", "")).containsExactly("Марљива Предметић");
    assertThat(found(staff, "", "predstoji", "", "")).containsExactly("Вежбан Вежбовић");
    assertThat(found(staff, "", "", "drugi", "")).isEmpty();
    assertThat(found(staff, "", "", PROGRAMME, "istek")).startsWith("Ђура Џомбић").hasSize(3);
  }

  private static List<String> found(
      Staff staff, String q, String state, String programme, String order) {
    return new StaffFilter("", q, state, programme, order)
        .of(staff).stream().map(member -> member.name().cyrillic()).toList();
  }

  private static List<Seat> someSeats(RandomGenerator random) {
    return IntStream.range(0, 1 + random.nextInt(8))
        .mapToObj(number -> {
          var who = random.nextInt(4);
          var email = random.nextBoolean() ? "polaznik" + who + "@primer.rs" : "";
          return seat(number, Optional.empty(), "Полазник " + "абвг".charAt(who), email, MARCH);
        })
        .toList();
  }

  private static List<String> names(Staff staff) {
    return staff.members().stream().map(member -> member.name().cyrillic()).toList();
  }

  private static Staff staff(List<Seat> seats, List<Held> documents, List<Holder> holders) {
    var needs = List.of(need(Role.OFFICER, CERTIFICATE), need(Role.FINANCE, CONFIRMATION));
    return Staff.of(new Facts(seats, documents, holders, needs), TODAY, NOTICE);
  }
}
