package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.attending.CheckIn.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What counts of a signature point, however it became known. */
@DatabaseTest
class CheckInTableTest {

  private static final Instant NINE = Instant.parse("2027-04-22T07:00:00.000001Z");
  private static final UUID ORGANISER = UUID.randomUUID();

  @Autowired private CheckInTable checkIns;
  @Autowired private JdbcClient jdbc;

  private final EnrolmentId ana = new EnrolmentId(UUID.randomUUID());
  private final EnrolmentId ivo = new EnrolmentId(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource(Source.class)
  void keepsEverySource(Source source) {
    var signed = new CheckIn(1, 2, NINE, source);

    assertThat(checkIns.take(ana, signed, ORGANISER)).isTrue();

    assertThat(checkIns.checkIns(ana)).containsExactly(signed);
    assertThat(checkIns.isSigned(ana, 1, 2)).isTrue();
    assertThat(checkIns.isCheckedIn(ana, 1)).isTrue();
  }

  @ParameterizedTest(name = "{0} at {1} s, then {2} at {3} s: {4} counts")
  @CsvSource({
    "SCAN,  0, TICK, 60, SCAN",
    "SCAN, 60, TICK,  0, TICK",
    "LIST, 60, LIST,  0, LIST",
    "LIST,  0, SCAN, 60, SCAN",
    "SCAN, 60, LIST,  0, SCAN",
    "PAPER, 0, ROOM, 60, ROOM",
    "ROOM, 60, PAPER, 0, ROOM",
  })
  void aMeasuredMomentCountsBeforeOneThatIsStoodForAndTheEarlierBeforeTheLater(
      Source first, int firstAt, Source second, int secondAt, Source counts) {
    checkIns.take(ana, new CheckIn(1, 1, NINE.plusSeconds(firstAt), first), ORGANISER);
    checkIns.take(ana, new CheckIn(1, 1, NINE.plusSeconds(secondAt), second), ORGANISER);

    assertThat(checkIns.checkIns(ana)).extracting(CheckIn::source).containsExactly(counts);
  }

  @Test
  void theSameMomentToldAgainChangesNothing() {
    var signed = new CheckIn(1, 1, NINE, Source.LIST);
    checkIns.take(ana, signed, ORGANISER);

    assertThat(checkIns.take(ana, signed, ORGANISER)).isFalse();
  }

  @Test
  void signaturesAreReadInTheOrderOfDaysAndPoints() {
    checkIns.take(ana, new CheckIn(2, 1, NINE, Source.TICK), ORGANISER);
    checkIns.take(ana, new CheckIn(1, 2, NINE, Source.TICK), ORGANISER);
    checkIns.take(ana, new CheckIn(1, 1, NINE, Source.TICK), ORGANISER);

    assertThat(checkIns.all(List.of(ana, ivo)).get(ana))
        .extracting(one -> one.day() + "/" + one.point())
        .containsExactly("1/1", "1/2", "2/1");
    assertThat(checkIns.all(List.of(ivo))).as("who signed nothing is not there").isEmpty();
    assertThat(checkIns.all(List.of())).isEmpty();
  }

  @Test
  void aCorrectionPutsASignatureAndForgetsHowItWasTold() {
    told(ana, Duration.ofHours(5));
    assertThat(checkIns.checkIns(ana).getFirst().putRight()).isPresent();

    checkIns.enter(ana, new CheckIn(1, 1, NINE.plusSeconds(5), Source.ENTERED), ORGANISER);

    assertThat(checkIns.checkIns(ana))
        .containsExactly(new CheckIn(1, 1, NINE.plusSeconds(5), Source.ENTERED));
    assertThat(checkIns.take(ana, new CheckIn(1, 1, NINE, Source.SCAN), ORGANISER))
        .as("what was corrected stays")
        .isFalse();
  }

  @Test
  void aStruckSignatureCountsNoMoreAndMayBeEnteredAgain() {
    checkIns.take(ana, new CheckIn(1, 1, NINE, Source.SCAN), ORGANISER);

    checkIns.strike(ana, 1, 1, ORGANISER);
    assertThat(checkIns.checkIns(ana)).isEmpty();
    assertThat(checkIns.isCheckedIn(ana, 1)).isFalse();
    assertThat(checkIns.highestPoint(List.of(ana))).isZero();

    checkIns.enter(ana, new CheckIn(1, 1, NINE, Source.ENTERED), ORGANISER);
    assertThat(checkIns.isCheckedIn(ana, 1)).isTrue();
  }

  @Test
  void whatWasToldSaysWhenAndByWhichClock() {
    told(ana, Duration.ofMinutes(-7));

    assertThat(checkIns.checkIns(ana).getFirst().told())
        .contains(new Told(NINE.plusSeconds(90), Duration.ofMinutes(-7)));
    checkIns.take(ivo, new CheckIn(1, 1, NINE, Source.LIST), ORGANISER);
    assertThat(checkIns.checkIns(ivo).getFirst().told()).isEqualTo(Optional.empty());
  }

  @Test
  void aJoinedWalkInBringsTheMeasuredMomentAndHowItWasTold() {
    told(ivo, Duration.ofHours(1));
    checkIns.take(ana, new CheckIn(1, 1, NINE.minusSeconds(600), Source.PAPER), ORGANISER);

    checkIns.join(ivo, ana);

    var counts = checkIns.checkIns(ana).getFirst();
    assertThat(counts.source()).as("measured, though later than the paper").isEqualTo(Source.SCAN);
    assertThat(counts.putRight().orElseThrow().clockOff()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aPaperOfAWalkInNeverTakesThePlaceOfAMeasuredMoment() {
    checkIns.take(ivo, new CheckIn(1, 1, NINE.minusSeconds(600), Source.PAPER), ORGANISER);
    checkIns.take(ana, new CheckIn(1, 1, NINE, Source.SCAN), ORGANISER);

    checkIns.join(ivo, ana);

    assertThat(checkIns.checkIns(ana)).containsExactly(new CheckIn(1, 1, NINE, Source.SCAN));
  }

  @Test
  void aCorrectionOfAWalkInGoesAlongAndIsNotOverwritten() {
    checkIns.enter(ivo, new CheckIn(1, 1, NINE.plusSeconds(300), Source.ENTERED), ORGANISER);
    checkIns.take(ana, new CheckIn(1, 1, NINE, Source.SCAN), ORGANISER);

    checkIns.join(ivo, ana);
    checkIns.take(ana, new CheckIn(1, 1, NINE.minusSeconds(60), Source.SCAN), ORGANISER);

    assertThat(checkIns.checkIns(ana)).extracting(CheckIn::source).containsExactly(Source.ENTERED);
  }

  @Test
  void aCorrectionOfTheParticipantStaysWhateverTheWalkInBrings() {
    checkIns.take(ana, new CheckIn(1, 1, NINE, Source.SCAN), ORGANISER);
    checkIns.strike(ana, 1, 1, ORGANISER);
    checkIns.take(ivo, new CheckIn(1, 1, NINE, Source.TICK), ORGANISER);

    checkIns.join(ivo, ana);

    assertThat(checkIns.checkIns(ana)).isEmpty();
  }

  @Test
  void aStruckSignatureOfAWalkInDoesNotGoAlong() {
    checkIns.take(ivo, new CheckIn(1, 1, NINE, Source.TICK), ORGANISER);
    checkIns.strike(ivo, 1, 1, ORGANISER);

    checkIns.join(ivo, ana);

    assertThat(checkIns.checkIns(ana)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "way = 'TELEPATHY', a_point_is_signed_in_a_known_way",
    "struck = true, only_a_correction_strikes",
    "received_at = now(), a_moment_that_was_told_says_by_which_clock",
    "day = 0, days_and_points_count_from_one",
  })
  void theTableRefusesWhatCannotBe(String change, String constraint) {
    checkIns.take(ana, new CheckIn(1, 1, NINE, Source.LIST), ORGANISER);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> jdbc.sql("update check_in set " + change).update())
        .withMessageContaining(constraint);
  }

  private void told(EnrolmentId who, Duration clockOff) {
    checkIns.take(who, new CheckIn(1, 1, NINE, Source.SCAN), ORGANISER);
    jdbc.sql(
            """
            update check_in set received_at = :received, clock_off_ms = :off
             where enrolment = :who
            """)
        .param("received", NINE.plusSeconds(90).atOffset(ZoneOffset.UTC))
        .param("off", clockOff.toMillis())
        .param("who", who.value())
        .update();
  }
}
