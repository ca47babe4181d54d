package org.saradnja.training.sessions.roomcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RoomCodeTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:00:10Z");

  private final RoomCode code = new RoomCode(new byte[32], Duration.ofSeconds(30));

  @Test
  void hasSixDigitsAndChangesWithTime() {
    var seen = new HashSet<String>();
    for (int step = 0; step < 50; step++) {
      seen.add(code.at(NOW.plusSeconds(30L * step)));
    }

    assertThat(seen).allMatch(one -> one.matches("[0-9]{6}")).hasSizeGreaterThan(45);
    assertThat(code.at(NOW)).isEqualTo(code.at(NOW.plusSeconds(19)));
    assertThat(code.leftAt(NOW)).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void countsForOneStepAfterItsOwn() {
    var typed = code.at(NOW);

    assertThat(code.isGoodAt(NOW, typed)).isTrue();
    assertThat(code.isGoodAt(NOW.plusSeconds(30), typed)).isTrue();
    assertThat(code.isGoodAt(NOW.plusSeconds(60), typed)).isFalse();
    assertThat(code.isGoodAt(NOW.minusSeconds(30), typed)).as("before its time").isFalse();
  }

  @Test
  void anotherSecretMakesOtherCodes() {
    var secret = new byte[32];
    secret[0] = 1;

    assertThat(new RoomCode(secret, Duration.ofSeconds(30)).isGoodAt(NOW, code.at(NOW))).isFalse();
    assertThat(code.isGoodAt(NOW, "")).isFalse();
  }
}
