package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.training.certificates.Completion.Outcome.CERTIFICATE;
import static org.saradnja.training.certificates.Completion.Outcome.CONFIRMATION;
import static org.saradnja.training.certificates.Completion.Outcome.NOTHING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.certificates.register.BatchTable.Item;
import org.saradnja.training.certificates.register.BatchTable.Outcome;
import org.saradnja.training.certificates.register.BatchTable.Progress;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders and how far they are, while several nodes work at them and some work fails. */
@DatabaseTest
class BatchTableTest {

  private static final Instant AT = Instant.parse("2027-03-15T09:00:00.123456Z");
  private static final Actor ACTOR = new Actor(new UUID(5, 5), "institution:akademija", "academy");

  @Autowired private JdbcClient jdbc;

  private final UUID batch = UUID.randomUUID();
  private final SessionId session = new SessionId(UUID.randomUUID());
  private final List<EnrolmentId> enrolments =
      IntStream.range(0, 5).mapToObj(_ -> new EnrolmentId(UUID.randomUUID())).toList();
  private BatchTable batches;

  @BeforeEach
  void fiveAreOrdered() {
    batches = new BatchTable(jdbc);
    batches.insert(batch, session, "ocd-2027-proba", AT, ACTOR, enrolments);
  }

  @Test
  void whatWasOrderedIsReadBackWithNothingDone() {
    assertThat(batches.find(batch))
        .contains(new Progress(batch, session, "ocd-2027-proba", AT, 5, 0, 0, 0, 0, 0));
    assertThat(batches.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void itemsAreTakenUpInTheOrderOfTheParticipantsUnderTheMandateOfTheOrder() {
    var items = batches.takeUp(3);

    assertThat(items)
        .containsExactlyElementsOf(
            enrolments.subList(0, 3).stream()
                .map(enrolment -> new Item(batch, enrolment, ACTOR))
                .toList());
    assertThat(batches.takeUp(50))
        .as("those that were never tried come first")
        .extracting(Item::enrolment)
        .startsWith(enrolments.get(0));
  }

  @Test
  void whatFailsGoesBehindTheOthersAndAfterThreeTriesIsLeftToAPerson() {
    assertThat(taken(1)).containsExactly(enrolments.get(0));
    assertThat(taken(1)).as("the next one").containsExactly(enrolments.get(1));
    for (int round = 0; round < BatchTable.MOST_ATTEMPTS; round++) {
      batches.takeUp(50);
    }

    assertThat(batches.takeUp(50)).isEmpty();
    var progress = batches.find(batch).orElseThrow();
    assertThat(progress.stuck()).isEqualTo(5);
    assertThat(progress.done()).isZero();
    assertThat(progress.isOver()).as("nothing goes on by itself").isTrue();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void everyOutcomeIsCountedAsWhatItIs(Outcome outcome) {
    var item = batches.takeUp(1).getFirst();

    batches.done(item, outcome, Optional.empty());

    var progress = batches.find(batch).orElseThrow();
    assertThat(progress.done()).isOne();
    assertThat(progress.isOver()).isFalse();
    assertThat(
            switch (outcome) {
              case CERTIFICATE -> progress.certificates();
              case CONFIRMATION -> progress.confirmations();
              case NOTHING -> progress.nothing();
              case ALREADY -> progress.already();
            })
        .isOne();
  }

  @Test
  void aBatchIsOverWhenEveryItemHasItsOutcome() {
    batches.takeUp(5).forEach(item -> batches.done(item, Outcome.NOTHING, Optional.empty()));

    assertThat(batches.find(batch).orElseThrow().isOver()).isTrue();
    assertThat(batches.takeUp(50)).isEmpty();
  }

  @Test
  void anItemWaitsUntilItIsDoneAndNoLonger() {
    var item = batches.takeUp(1).getFirst();
    assertThat(batches.lockWaiting(item)).isTrue();

    batches.done(item, Outcome.ALREADY, Optional.empty());

    assertThat(batches.lockWaiting(item)).isFalse();
  }

  @Test
  void theNewestOrdersComeFirst() {
    var later = UUID.randomUUID();
    var latest = UUID.randomUUID();
    var future = Instant.parse("2999-01-01T00:00:00Z");
    batches.insert(latest, session, "latest", future.plusSeconds(60), ACTOR, enrolments);
    batches.insert(later, session, "later", future, ACTOR, enrolments);

    assertThat(batches.newest(2)).extracting(Progress::id).containsExactly(latest, later);
  }

  @Test
  void nobodyIsInAnOrderTwice() {
    var twice = List.of(enrolments.getFirst(), enrolments.getFirst());

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> batches.insert(UUID.randomUUID(), session, "twice", AT, ACTOR, twice));
  }

  @Test
  void anOrderOfNobodyIsNone() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> batches.insert(UUID.randomUUID(), session, "x", AT, ACTOR, List.of()))
        .withMessageContaining("a_batch_is_of_somebody");
  }

  @ParameterizedTest
  @CsvSource({
    "outcome = 'LOST', known_outcome_of_an_item",
    "certificate = gen_random_uuid(), a_document_only_when_there_is_an_outcome",
  })
  void anOutcomeIsKnownAndADocumentBelongsToOne(String change, String rule) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update certificate_batch_item set " + change + " where batch = :batch")
                .param("batch", batch)
                .update())
        .withMessageContaining(rule);
  }

  private List<EnrolmentId> taken(int most) {
    return batches.takeUp(most).stream().map(Item::enrolment).toList();
  }
}
