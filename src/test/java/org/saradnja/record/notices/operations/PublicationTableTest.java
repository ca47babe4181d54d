package org.saradnja.record.notices.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.record.notices.operations.PublicationTable.Failed;
import org.saradnja.record.notices.operations.PublicationTable.Tally;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PublicationTableTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  @Autowired private PublicationTable publications;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void nothingElse() {
    jdbc.sql("delete from event_publication").update();
  }

  @Test
  void whereEverythingWasHeardThereIsNothing() {
    publish("listener.heard", "COMPLETED", 0, 1, true);

    assertThat(publications.tally()).isEqualTo(new Tally(0, 0));
    assertThat(publications.failed(10)).isEmpty();
  }

  @Test
  void whatWaitsAndWhatFailedAreCountedApart() {
    publish("listener.waits", "PUBLISHED", 0, 0, false);
    publish("listener.busy", "PROCESSING", 1, 0, false);
    publish("listener.failed", "FAILED", 2, 3, false);

    assertThat(publications.tally()).isEqualTo(new Tally(3, 1));
  }

  @Test
  void theOldestFailureComesFirstWithItsAttempts() {
    publish("listener.later", "FAILED", 60, 1, false);
    publish("listener.first", "FAILED", 0, 5, false);
    publish("listener.between", "FAILED", 30, 2, false);

    assertThat(publications.failed(2))
        .containsExactly(
            new Failed("listener.first", "org.example.Happened", MONDAY, 5),
            new Failed("listener.between", "org.example.Happened", MONDAY.plusSeconds(30), 2));
  }

  @Test
  void theDatabaseSaysItsVersion() {
    assertThat(publications.databaseVersion()).matches("\\d+\\.\\d+.*");
  }

  private void publish(String listener, String status, int second, int attempts, boolean heard) {
    var at = MONDAY.plusSeconds(second).atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            insert into event_publication
              (id, listener_id, event_type, serialized_event, publication_date, completion_date,
               status, completion_attempts)
            values
              (:id, :listener, 'org.example.Happened', '{}', :at, :completed, :status, :attempts)
            """)
        .param("id", UUID.randomUUID())
        .param("listener", listener)
        .param("at", at)
        .param("completed", heard ? at : null)
        .param("status", status)
        .param("attempts", attempts)
        .update();
  }
}
