package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeenAtTest {

  private static final Instant ARRIVED = Instant.parse("2026-11-30T08:00:00Z");
  private static final Instant NOW = Instant.parse("2027-03-12T13:40:00Z");

  @Test
  void aWrongClockDoesNoHarm() {
    var threeHoursAhead = ARRIVED.plus(Duration.ofHours(3));

    var seen = SeenAt.of(threeHoursAhead.minusSeconds(600), threeHoursAhead, ARRIVED, NOW);

    assertThat(seen.at()).isEqualTo(NOW.minusSeconds(600));
    assertThat(seen.clockOff()).isEqualTo(Duration.ofHours(3));
    assertThat(seen.isPutRight()).isTrue();
  }

  @Test
  void nobodyIsSeenAfterItWasTold() {
    var seen = SeenAt.of(ARRIVED.plusSeconds(90), ARRIVED, ARRIVED, NOW);

    assertThat(seen.at()).isEqualTo(NOW);
  }

  @Test
  void aLittleDifferenceIsNotWorthAWord() {
    assertThat(SeenAt.of(ARRIVED, ARRIVED.minusSeconds(120), ARRIVED, NOW).isPutRight()).isFalse();
    assertThat(SeenAt.of(ARRIVED, ARRIVED.minusSeconds(121), ARRIVED, NOW).isPutRight()).isTrue();
  }
}
