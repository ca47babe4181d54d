package org.saradnja.training.sessions.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.QrPath;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.Property;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.badges.BadgePage.Badge;
import org.springframework.beans.factory.annotation.Autowired;

/** Badges on their sheets: nobody is left out, and a code is read as it is printed. */
class BadgeSheetTest extends AttendedTraining {

  @Autowired private BadgeWriting writing;
  @Autowired private TextsOfRequest texts;

  @Test
  void everybodyHasOneBadgeWithACodeOfTheirOwn() {
    IntStream.range(0, 6)
        .forEach(at ->
            seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Проба Пробић " + at));

    var page = writing.all(session, texts.of(Face.CYRILLIC));

    assertThat(page.badges()).hasSize(7);
    assertThat(page.badges().stream().map(Badge::code).distinct()).hasSize(7);
    assertThat(page.badges())
        .allSatisfy(badge -> assertThat(badge.code()).matches("([0-9]{5} ){4}[0-9]{5}"));
    assertThat(page.about()).isEqualTo("Вежбаоница, 11–12. марта 2027.");
  }

  @Test
  void theSameBadgeIsPrintedAgainWithTheSameCode() {
    var first = writing.own(person, seat.enrolment(), texts.of(Face.CYRILLIC));
    var again = writing.own(person, seat.enrolment(), texts.of(Face.LATIN));

    assertThat(again.badges().getFirst().code()).isEqualTo(first.badges().getFirst().code());
    assertThat(again.badges().getFirst().name()).isEqualTo("Vesna Vežbović");
  }

  @Test
  void aSeatThatIsNotThereHasNoBadge() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(
            () -> writing.own(person, new EnrolmentId(UUID.randomUUID()), texts.of(Face.CYRILLIC)));
    assertThat(get(person, "/rad/moje-obuke/" + UUID.randomUUID() + "/znacka")).hasStatus(404);
    assertThat(get(person, "/rad/moje-obuke/nije-id/znacka")).hasStatus(404);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "8, 4"})
  void twoStandBesideEachOtherAndNobodyIsLeftOut(int people, int rows) {
    var page = new BadgePage("Обука", "Вежбаоница", badges(people));

    assertThat(page.rows()).hasSize(rows).allSatisfy(row -> assertThat(row.size()).isBetween(1, 2));
    assertThat(page.rows().stream().flatMap(List::stream)).containsExactlyElementsOf(page.badges());
  }

  @Test
  void groupingChangesNoDigit() {
    Property.forAll(
        random -> random.ints(25, 0, 10).mapToObj(String::valueOf).reduce("", String::concat),
        code -> {
          assertThat(BadgeWriting.grouped(code)).matches("([0-9]{5} ){4}[0-9]{5}");
          assertThat(BadgeWriting.grouped(code).replace(" ", "")).isEqualTo(code);
        });
  }

  private static List<Badge> badges(int number) {
    return IntStream.range(0, number)
        .mapToObj(at -> new Badge("Проба " + at, "", "0", QrPath.of("0"), ""))
        .toList();
  }
}
