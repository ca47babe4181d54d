package org.saradnja.training.sessions.roomcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@DatabaseTest
class ShownCodesTest {

  private static final Instant NINE = Instant.parse("2027-04-22T07:00:00Z");
  private static final UUID ORGANISER = UUID.randomUUID();

  @Autowired private RoomCodeTable codes;

  private final SessionId session = new SessionId(UUID.randomUUID());

  @Test
  void aPointIsShownFromItsOpeningToItsClosing() {
    assertThat(codes.shown(session, 1, 1)).isEmpty();

    assertThat(codes.open(session, 1, 1, secret(1), NINE, ORGANISER)).isTrue();
    assertThat(codes.shown(session, 1, 1).orElseThrow().secret()).isEqualTo(secret(1));

    assertThat(codes.close(session, 1, 1, NINE.plusSeconds(600))).isTrue();
    assertThat(codes.shown(session, 1, 1)).isEmpty();
  }

  @Test
  void whatIsShownAlreadyKeepsItsSecret() {
    codes.open(session, 1, 1, secret(1), NINE, ORGANISER);

    assertThat(codes.open(session, 1, 1, secret(2), NINE, ORGANISER)).isFalse();
    assertThat(codes.shown(session, 1, 1).orElseThrow().secret()).isEqualTo(secret(1));
  }

  @Test
  void aPointShownAgainMakesOldCodesWorthless() {
    codes.open(session, 1, 1, secret(1), NINE, ORGANISER);
    codes.close(session, 1, 1, NINE.plusSeconds(600));

    assertThat(codes.open(session, 1, 1, secret(2), NINE.plusSeconds(900), ORGANISER)).isTrue();
    assertThat(codes.shown(session, 1, 1).orElseThrow().secret()).isEqualTo(secret(2));
  }

  @Test
  void whatIsNotShownIsNotClosed() {
    assertThat(codes.close(session, 1, 1, NINE)).isFalse();
  }

  @Test
  void daysPointsAndTrainingsAreKeptApart() {
    codes.open(session, 1, 2, secret(2), NINE, ORGANISER);
    codes.open(session, 1, 1, secret(1), NINE, ORGANISER);
    codes.open(session, 2, 1, secret(3), NINE, ORGANISER);
    codes.open(new SessionId(UUID.randomUUID()), 1, 3, secret(4), NINE, ORGANISER);

    assertThat(codes.shown(session, 1))
        .extracting(RoomCodeTable.Shown::point)
        .containsExactly(1, 2);
    assertThat(codes.shown(session, 2)).hasSize(1);
    assertThat(codes.shown(session, 3)).isEmpty();
  }

  @Test
  void aSecretThatIsTooShortIsRefused() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> codes.open(session, 1, 1, new byte[31], NINE, ORGANISER))
        .withMessageContaining("a_room_code_has_a_secret");
  }

  private static byte[] secret(int number) {
    var secret = new byte[32];
    Arrays.fill(secret, (byte) number);
    return secret;
  }
}
