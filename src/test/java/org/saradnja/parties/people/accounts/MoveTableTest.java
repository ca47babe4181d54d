package org.saradnja.parties.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.AddressMoveId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.accounts.MoveTable.Move;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MoveTableTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(1));

  @Autowired private MoveTable moves;
  @Autowired private JdbcClient jdbc;

  private PersonId ana;

  @BeforeEach
  void know() {
    ana = SomeAccount.named("Ана Анић", jdbc);
  }

  @Test
  void keepsAMoveUntilItsEnd() {
    var move = move("nova@primer.example");
    moves.insert(move, NOW);

    assertThat(moves.find(move.id())).contains(move);
    assertThat(moves.open(ana, END.minusSeconds(1))).contains(move);
    assertThat(moves.open(ana, END)).isEmpty();
    assertThat(move.opensAt(END)).isFalse();
    assertThat(moves.confirm(move.id(), END)).isFalse();
  }

  @Test
  void itIsConfirmedOnce() {
    var move = move("nova@primer.example");
    moves.insert(move, NOW);

    assertThat(moves.confirm(move.id(), NOW)).isTrue();
    assertThat(moves.confirm(move.id(), NOW)).isFalse();
    assertThat(moves.find(move.id()).orElseThrow().waiting()).isFalse();
    moves.giveUp(ana, NOW);
    assertThat(moves.open(ana, NOW)).isEmpty();
  }

  @Test
  void onePersonWaitsForOneAddress() {
    moves.insert(move("nova@primer.example"), NOW);
    var second = move("druga@primer.example");

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> moves.insert(second, NOW))
        .withMessageContaining("one_open_move_of_a_person");
  }

  @Test
  void aMoveToWhereOneIsIsRefused() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> moves.insert(move("stara@primer.example"), NOW))
        .withMessageContaining("a_move_leads_elsewhere");
  }

  @Test
  void theAddressesAreForgottenSomeDaysLater() {
    var move = move("nova@primer.example");
    moves.insert(move, NOW);

    moves.deleteOlderThan(END);
    assertThat(moves.find(move.id())).isPresent();
    moves.deleteOlderThan(END.plusSeconds(1));
    assertThat(moves.find(move.id())).isEmpty();
  }

  private Move move(String to) {
    return new Move(
        new AddressMoveId(UUID.randomUUID()), ana, "stara@primer.example", to, END, true);
  }
}
