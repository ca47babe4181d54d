package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refused;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the table of calls refuses whoever writes into it. */
@DatabaseTest
@Import(PublicTrainerCalls.class)
class CallConstraintsTest {

  private static final Instant NOW = Instant.parse("2027-04-12T07:00:00Z");

  @Autowired private CallTable calls;
  @Autowired private PublicTrainerCalls things;
  @Autowired private JdbcClient jdbc;

  @Test
  void aPublishedCallHasAllThatWasPublished() {
    var call = StoredTrainerCall.published("pred-2098-01", jdbc);

    for (var column : List.of("code", "content", "published_at", "last_day", "closes_at")) {
      refused(
          "a_published_trainer_call_has_all_that_was_published",
          "update trainer_call set " + column + " = null where id = :id",
          call);
    }
  }

  @Test
  void aDraftHasNothingOfAPublishedCall() {
    var call = StoredTrainerCall.published("pred-2098-02", jdbc);

    refused(
        "a_published_trainer_call_has_all_that_was_published",
        "update trainer_call set stage = 'DRAFT' where id = :id",
        call);
  }

  @Test
  void aCallHasAKnownStageAndClosesAfterItOpened() {
    var call = StoredTrainerCall.published("pred-2098-03", jdbc);

    refused(
        "a_trainer_call_has_a_known_stage",
        "update trainer_call set stage = 'HIDDEN' where id = :id",
        call);
    refused(
        "a_trainer_call_closes_after_it_opened",
        "update trainer_call set closes_at = published_at where id = :id",
        call);
  }

  @Test
  void theOrderOfTheListsIsTheirs() {
    var older = StoredTrainerCall.published("pred-2098-04", jdbc);
    var newer =
        new TrainerCall(
            new TrainerCallId(UUID.randomUUID()),
            "pred-2098-05",
            older.content(),
            older.publishedAt().plusSeconds(60),
            older.lastDay(),
            older.closesAt());
    calls.insert(new Call.Published(newer), NOW);
    var first = new Place("mduls", "https://mduls.example/1", LocalDate.of(2027, 4, 12));
    var second = new Place("napa", "https://napa.example/1", LocalDate.of(2027, 4, 13));
    calls.put(older.id(), second, NOW);
    calls.put(older.id(), first, NOW);

    assertThat(calls.published()).containsSubsequence(newer, older);
    assertThat(calls.places(older.id())).containsExactly(first, second);
    assertThat(calls.places(newer.id())).isEmpty();
  }

  @Test
  void nothingIsFoundUnderAnIdThatNobodyGave() {
    Refused.unknown(() -> calls.get(new TrainerCallId(UUID.randomUUID())));
    assertThat(calls.published("pred-1999-01")).isEmpty();
  }

  @Test
  void theLogLeadsToPublishedCallsAlone() {
    var call = StoredTrainerCall.published("pred-2098-06", jdbc);
    var draft = new Call.Draft(new TrainerCallId(UUID.randomUUID()), CallForm.EMPTY);
    calls.insert(draft, NOW);

    assertThat(things.find(call.id().subject()))
        .hasValueSatisfying(
            thing -> assertThat(thing.href()).isEqualTo("/obuke/pozivi/pred-2098-06"));
    assertThat(things.find(draft.id().subject())).isEmpty();
    assertThat(things.find("call:" + call.id().value())).isEmpty();
    assertThat(things.find("trainer-call:nije-broj")).isEmpty();
    assertThat(things.find("trainer-call:" + UUID.randomUUID()))
        .as("a call of another installation")
        .isEmpty();
  }

  private void refused(String constraint, String sql, TrainerCall call) {
    Refused.by(constraint, jdbc, () -> jdbc.sql(sql).param("id", call.id().value()).update());
  }
}
