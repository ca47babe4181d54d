package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LegalTimeTest {

  private static final Instant LATE_IN_LONDON = Instant.parse("2027-02-09T23:30:00Z");

  private record BeeLawPassed(Instant at, Actor actor, String subject, Digest content)
      implements Act {}

  @Test
  void theOfficesDayHasBegunBeforeLondons() {
    var time = LegalTime.physical(Clock.fixed(LATE_IN_LONDON, Office.ZONE));

    assertThat(time.today()).isEqualTo(LocalDate.of(2027, 2, 10));
    assertThat(time.now()).isEqualTo(LATE_IN_LONDON);
    assertThat(time.zone()).isEqualTo(Office.ZONE);
    assertThat(time.at(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
  }

  @Test
  void theClockTicksInMicroseconds() {
    var clock = new MicrosecondClock(Office.ZONE);

    for (int look = 0; look < 1000; look++) {
      assertThat(clock.instant().getNano() % 1000).isZero();
    }
    assertThat(clock.getZone()).isEqualTo(Office.ZONE);
    assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void anActIsCalledByTheNameOfItsEvent() {
    var act = new BeeLawPassed(LATE_IN_LONDON, Actor.SYSTEM, "law:bees", Digest.ofText("bees"));

    assertThat(act.kind()).isEqualTo("BeeLawPassed");
  }

  @Test
  void nobodyActsForNoOne() {
    var mandate = UUID.fromString("00000000-0000-4000-8000-000000000001");

    assertThatIllegalArgumentException().isThrownBy(() -> new Actor(mandate, " ", "officer"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Actor(mandate, "unit:ub", ""));
  }
}
