package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayStateTest {

  private static final Instant AT = Instant.parse("2027-03-12T08:05:03.123456Z");

  @Test
  void theTraceIsReadAsItWasWritten() {
    var state =
        DayState.of(
            2,
            List.of(
                new CheckIn(1, 1, AT.minusSeconds(86_400), Source.TICK),
                new CheckIn(2, 1, AT, Source.SCAN)),
            new Ruling(Optional.of(12), "службени пут „по налогу“"));

    assertThat(DayState.read(state.json())).isEqualTo(state);
    assertThat(state.signed()).containsOnlyKeys(1);
  }

  @Test
  void aDayWithoutAnythingHasATraceToo() {
    var nothing = DayState.of(1, List.of(), Ruling.NONE);

    assertThat(DayState.read(nothing.json())).isEqualTo(nothing);
  }
}
