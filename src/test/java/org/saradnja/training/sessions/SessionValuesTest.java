package org.saradnja.training.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.SessionContent.Room;
import org.saradnja.training.sessions.SessionContent.Venue;
import tools.jackson.databind.json.JsonMapper;

class SessionValuesTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 11);
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final EnrolmentId ENROLMENT = new EnrolmentId(new UUID(0, 7));

  @ParameterizedTest
  @ValueSource(strings = {"", "OCD-2027", "ocd 2027", "-ocd", "ocd-", "ocd--2027", "оцд", "a/b"})
  void whatCannotStandInAnAddressIsNoCode(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SeriesCode(value));
    assertThatIllegalArgumentException().isThrownBy(() -> new SessionCode(value));
  }

  @Test
  void aCodeIsPrintedAsItIs() {
    assertThat(new SeriesCode("ocd-2027")).hasToString("ocd-2027");
    assertThat(new SessionCode("ocd-2027-subotica")).hasToString("ocd-2027-subotica");
  }

  @Test
  void aDayBeginsBeforeItEndsAndIsNumberedFromOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayBlock(0, DAY, TEN, TEN.plusHours(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new DayBlock(1, DAY, TEN, TEN));
    assertThat(new DayBlock(1, DAY, TEN, TEN.plusMinutes(1)).number()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} in rooms of 12 and 40: {1}")
  @CsvSource({"12, true", "13, true", "40, true", "41, false"})
  void aVenueHoldsWhatItsLargestRoomHolds(int people, boolean holds) {
    var venue =
        new Venue("Кућа", "Трг 1", List.of(new Room("А", 12, ""), new Room("Б", 40, "")), "");

    assertThat(venue.holds(people)).isEqualTo(holds);
    assertThat(venue.largest()).isEqualTo(40);
  }

  @Test
  void whereNoRoomIsKnownNobodySaysThatItIsTooSmall() {
    assertThat(new Venue("", "", List.of(), "").holds(1000)).isTrue();
  }

  @Test
  void aRoomHasANameAndSeats() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Room(" ", 12, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Room("Сала", 0, ""));
  }

  @Test
  void aTrainingWithoutDaysIsNone() {
    var plan = SomePlan.announced();
    var session = plan.session();
    var content = plan.content();

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Session(
                session.id(),
                session.code(),
                session.series(),
                session.programme(),
                session.place(),
                List.of(),
                18,
                "organizator",
                false));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SessionContent(
                content.place(),
                content.venue(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                content.terms(),
                content.practical()));
    assertThat(session.lastDay().day()).isEqualTo(content.lastDay()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void whatWasPlannedIsReadBackFromWhatIsStored() {
    var content = SomePlan.announced().content();
    var json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(content), SessionContent.class))
        .isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource({"PRESENT, true", "LATE, true", "EXCUSED, false", "ABSENT, false"})
  void whoCameLateWasThereAndWhoIsExcusedWasNot(Standing standing, boolean present) {
    var attendance = new Attendance(ENROLMENT, List.of(new DayAttendance(1, DAY, 1, 2, standing)));

    assertThat(standing.countsAsPresent()).isEqualTo(present);
    assertThat(attendance.isPresentOn(1)).isEqualTo(present);
    assertThat(attendance.isPresentOn(2)).isFalse();
  }

  @Test
  void whatIsSeenNowHasOneMomentAndAnIdOfItsOwn() {
    var now = Instant.parse("2027-03-11T09:00:00Z");
    var taker = new UUID(3, 3);

    var one = Sighting.now(ENROLMENT, 1, 2, Sighting.Way.TICK, now, taker);
    var other = Sighting.now(ENROLMENT, 1, 2, Sighting.Way.TICK, now, taker);

    assertThat(one.seenAt()).isEqualTo(one.receivedAt()).isEqualTo(now);
    assertThat(one.clockOff()).isEqualTo(Duration.ZERO);
    assertThat(one.id()).isNotEqualTo(other.id());
    assertThat(CheckedIn.of(one, Actor.SYSTEM)).isEqualTo(CheckedIn.of(other, Actor.SYSTEM));
  }
}
