package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sighting.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/** What was seen, and what of it counts as a signature. */
@ApplicationTest
@Transactional
class SeenAndSignedTest {

  private static final Instant NINE = Instant.parse("2027-04-22T07:00:00.000001Z");
  private static final UUID ORGANISER = UUID.randomUUID();

  @Autowired private KeptSightings sightings;
  @Autowired private CheckInTable checkIns;

  private final EnrolmentId ana = new EnrolmentId(UUID.randomUUID());
  private final EnrolmentId ivo = new EnrolmentId(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource(Way.class)
  void everyWayOfBeingSeenIsASignature(Way way) {
    assertThat(sightings.take(seen(ana, 1, way, NINE))).isTrue();

    assertThat(sightings.isSigned(ana, 1, 1)).isTrue();
    assertThat(checkIns.checkIns(ana))
        .extracting(CheckIn::at, CheckIn::source)
        .containsExactly(tuple(NINE, Source.of(way)));
    assertThat(sightings.isSigned(ana, 1, 2)).isFalse();
    assertThat(checkIns.isCheckedIn(ana, 2)).isFalse();
  }

  @Test
  void whatIsToldTwiceCountsOnce() {
    var sighting = seen(ana, 1, Way.SCAN, NINE);

    assertThat(sightings.take(sighting)).isTrue();
    assertThat(sightings.take(sighting)).isFalse();
    assertThat(checkIns.checkIns(ana)).hasSize(1);
  }

  @Test
  void theEarlierOfTwoFindingsCounts() {
    sightings.take(seen(ana, 1, Way.ROOM, NINE.plusSeconds(600)));
    assertThat(sightings.take(seen(ana, 1, Way.SCAN, NINE)))
        .as("told later, seen earlier")
        .isTrue();
    assertThat(sightings.take(seen(ana, 1, Way.TICK, NINE.plusSeconds(60)))).isFalse();

    assertThat(checkIns.checkIns(ana)).extracting(CheckIn::at).containsExactly(NINE);
  }

  @Test
  void aMomentThatWasMeasuredCountsBeforeASignatureOnPaper() {
    sightings.take(seen(ana, 1, Way.PAPER, NINE));
    assertThat(sightings.take(seen(ana, 1, Way.SCAN, NINE.plusSeconds(900)))).isTrue();
    assertThat(sightings.take(seen(ana, 1, Way.PAPER, NINE.minusSeconds(60)))).isFalse();

    assertThat(checkIns.checkIns(ana))
        .extracting(CheckIn::at)
        .containsExactly(NINE.plusSeconds(900));
  }

  @Test
  void whatWasCorrectedStays() {
    sightings.take(seen(ana, 1, Way.SCAN, NINE));
    checkIns.strike(ana, 1, 1, ORGANISER);

    assertThat(sightings.take(seen(ana, 1, Way.SCAN, NINE.minusSeconds(60)))).isFalse();
    assertThat(checkIns.checkIns(ana)).isEmpty();
    checkIns.enter(ana, new CheckIn(1, 1, NINE.plusSeconds(5), Source.of(Way.PAPER)), ORGANISER);
    assertThat(checkIns.checkIns(ana)).hasSize(1);
  }

  @Test
  void whoCameWithoutASeatTakesTheSignaturesAlong() {
    sightings.take(seen(ivo, 1, Way.ROOM, NINE));
    sightings.take(seen(ivo, 2, Way.ROOM, NINE.plusSeconds(60)));
    sightings.take(seen(ana, 1, Way.ROOM, NINE.plusSeconds(900)));

    sightings.join(ivo, ana);

    assertThat(checkIns.checkIns(ana))
        .extracting(CheckIn::day, CheckIn::at)
        .containsExactly(tuple(1, NINE), tuple(2, NINE.plusSeconds(60)));
  }

  @Test
  void thePointsOfADayAreReadForAllTogether() {
    sightings.take(seen(ana, 1, Way.TICK, NINE));
    sightings.take(
        new Sighting(UUID.randomUUID(), ana, 1, 3, Way.TICK, NINE, NINE, Duration.ZERO, ORGANISER));
    sightings.take(seen(ivo, 2, Way.TICK, NINE));

    assertThat(sightings.signed(List.of(ana, ivo), 1)).isEqualTo(Map.of(ana, Set.of(1, 3)));
    assertThat(checkIns.all(List.of(ana, ivo))).containsOnlyKeys(ana, ivo);
    assertThat(checkIns.highestPoint(List.of(ana, ivo))).isEqualTo(3);
    assertThat(checkIns.highestPoint(List.of())).isZero();
  }

  @Test
  void nobodyIsSeenLaterThanItWasTold() {
    var early =
        new Sighting(
            UUID.randomUUID(),
            ana,
            1,
            1,
            Way.SCAN,
            NINE.plusSeconds(1),
            NINE,
            Duration.ofMillis(1000),
            ORGANISER);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> sightings.take(early))
        .withMessageContaining("nobody_is_seen_later_than_told");
  }

  private static Sighting seen(EnrolmentId who, int day, Way way, Instant at) {
    return new Sighting(
        UUID.randomUUID(), who, day, 1, way, at, at.plusSeconds(3600), Duration.ZERO, ORGANISER);
  }
}
