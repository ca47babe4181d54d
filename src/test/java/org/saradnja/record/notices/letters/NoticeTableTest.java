package org.saradnja.record.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.record.notices.letters.NoticeKind.CALL_PUBLISHED;
import static org.saradnja.record.notices.letters.NoticeKind.FIRST_PASSWORD;
import static org.saradnja.record.notices.letters.NoticeKind.PASSWORD_RESET;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.database.Trips;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class NoticeTableTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final UUID ABOUT = UUID.fromString("2f8b6a0e-3f0c-4a33-9d55-0a9f5f6f8a01");
  private static final PersonId PERSON = new PersonId(UUID.randomUUID());

  @Autowired NoticeTable notices;
  @Autowired Trips trips;
  @Autowired JdbcClient jdbc;

  @Test
  void theSameNoticeIsQueuedOnce() {
    assertThat(queue(notice(FIRST_PASSWORD), NOW)).isTrue();
    assertThat(queue(notice(FIRST_PASSWORD), NOW)).isFalse();
    assertThat(queue(notice(PASSWORD_RESET), NOW)).isTrue();
    assertThat(queue(notice(CALL_PUBLISHED, "1"), NOW)).isTrue();
    assertThat(queue(notice(CALL_PUBLISHED, "2"), NOW)).isTrue();
    assertThat(notices.tally()).isEqualTo(new NoticeTable.Tally(4, 0, 0));
  }

  @Test
  void whoWasToldSoOfAThingIsKnownWithTheLatestDetail() {
    queue(notice(CALL_PUBLISHED, "1"), NOW);
    queue(notice(CALL_PUBLISHED, "2"), NOW.plusSeconds(1));

    assertThat(notices.details(CALL_PUBLISHED, ABOUT)).isEqualTo(Map.of(PERSON, "2"));
    assertThat(notices.details(PASSWORD_RESET, ABOUT)).isEmpty();
    assertThat(notices.details(CALL_PUBLISHED, UUID.randomUUID())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsTakenAsItWasQueued(NoticeKind kind) {
    var notice = notice(kind, "2027-04-27");
    queue(notice, NOW);

    assertThat(notices.takeDue(NOW, 9, 1)).contains(notice);
  }

  @Test
  void anAttemptPutsTheNextOneOffTwiceAsLong() {
    queue(notice(FIRST_PASSWORD), NOW);

    assertThat(notices.takeDue(NOW, 9, 1)).hasSize(1);
    assertThat(notices.takeDue(NOW.plus(Duration.ofSeconds(59)), 9, 1)).isEmpty();
    assertThat(notices.takeDue(NOW.plus(Duration.ofSeconds(60)), 9, 1)).hasSize(1);
    assertThat(notices.takeDue(NOW.plus(Duration.ofSeconds(179)), 9, 1)).isEmpty();
    assertThat(notices.takeDue(NOW.plus(Duration.ofSeconds(180)), 9, 1)).hasSize(1);
  }

  @Test
  void severalAreTakenTogetherAndNoneOfThemAgain() {
    var kinds = List.of(FIRST_PASSWORD, PASSWORD_RESET, CALL_PUBLISHED);
    var queued = kinds.stream().map(NoticeTableTest::notice).toList();
    queued.forEach(one -> queue(one, NOW.plusSeconds(queued.indexOf(one))));
    var later = NOW.plusSeconds(9);

    assertThat(notices.takeDue(later, 9, 2))
        .containsExactlyInAnyOrder(queued.get(0), queued.get(1));
    assertThat(notices.takeDue(later, 9, 2)).containsExactly(queued.get(2));
    assertThat(notices.takeDue(later, 9, 2)).isEmpty();
  }

  @Test
  void theLastAttemptIsTheLastUntilSomebodySaysOtherwise() {
    queue(notice(FIRST_PASSWORD), NOW);

    var last = notices.takeDue(NOW, 1, 1).getFirst();
    notices.failed(last.id(), "550 no such mailbox");

    assertThat(notices.takeDue(NOW.plus(Duration.ofDays(9)), 1, 1)).isEmpty();
    assertThat(notices.tally()).isEqualTo(new NoticeTable.Tally(0, 1, 0));
    notices.tryAgain(NOW);
    assertThat(notices.tally()).isEqualTo(new NoticeTable.Tally(1, 0, 0));
    assertThat(notices.takeDue(NOW, 9, 1)).contains(last);
  }

  @Test
  void whatWasSentOrHasNothingToSayIsDone() {
    queue(notice(FIRST_PASSWORD), NOW);
    var taken = notices.takeDue(NOW, 1, 1).getFirst();
    trips.ask(NoticeTable.sent(List.of(taken.id()), NOW));
    queue(notice(PASSWORD_RESET), NOW);
    notices.nothingToSend(notices.takeDue(NOW, 9, 1).getFirst().id());

    assertThat(notices.takeDue(NOW.plus(Duration.ofDays(9)), 9, 1)).isEmpty();
    assertThat(notices.tally()).isEqualTo(new NoticeTable.Tally(0, 0, 0));
  }

  @Test
  void whatCanReachNobodyIsCountedAndNotTriedAgain() {
    queue(notice(FIRST_PASSWORD), NOW);
    notices.undeliverable(notices.takeDue(NOW, 9, 1).getFirst().id(), "no account");

    notices.tryAgain(NOW);

    assertThat(notices.takeDue(NOW.plus(Duration.ofDays(9)), 9, 1)).isEmpty();
    assertThat(notices.tally()).isEqualTo(new NoticeTable.Tally(0, 0, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update notice set outcome = 'UNDELIVERABLE', due_at = null",
        "update notice set outcome = 'LOST', due_at = null",
        "update notice set due_at = null",
        "update notice set outcome = 'GIVEN_UP'",
        "update notice set sent_at = queued_at",
      })
  void nonsenseIsRefused(String statement) {
    queue(notice(FIRST_PASSWORD), NOW);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> jdbc.sql(statement).update());
  }

  private static Notice notice(NoticeKind kind) {
    return notice(kind, "");
  }

  private static Notice notice(NoticeKind kind, String detail) {
    return new Notice(UUID.randomUUID(), kind, ABOUT, detail, PERSON);
  }

  private boolean queue(Notice notice, Instant now) {
    return trips.ask(NoticeTable.queueing(notice, now));
  }
}
