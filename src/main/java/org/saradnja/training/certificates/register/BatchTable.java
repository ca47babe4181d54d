package org.saradnja.training.certificates.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Actor;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was ordered to be issued and how far it is. */
@Repository
class BatchTable {

  /** After this many attempts an item waits for a person to order it again. */
  static final int MOST_ATTEMPTS = 3;

  private final JdbcClient jdbc;

  BatchTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  enum Outcome {
    CERTIFICATE,
    CONFIRMATION,
    NOTHING,
    /** The document had been issued before. */
    ALREADY
  }

  /** One participant of a batch, with under whose mandate it was ordered. */
  record Item(UUID batch, EnrolmentId enrolment, Actor actor) {}

  /**
   * How far a batch is.
   *
   * @param stuck items that were tried often enough
   */
  record Progress(
      UUID id,
      SessionId session,
      String title,
      Instant orderedAt,
      int total,
      int certificates,
      int confirmations,
      int nothing,
      int already,
      int stuck) {

    int done() {
      return certificates + confirmations + nothing + already;
    }

    boolean isOver() {
      return done() + stuck == total;
    }
  }

  void insert(
      UUID id,
      SessionId session,
      String title,
      Instant at,
      Actor actor,
      List<EnrolmentId> enrolments) {
    jdbc.sql(
            """
            insert into certificate_batch
              (id, session, title, ordered_at, mandate, party, role, total)
            values (:id, :session, :title, :at, :mandate, :party, :role, :total)
            """)
        .param("id", id)
        .param("session", session.value())
        .param("title", title)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("mandate", actor.mandate())
        .param("party", actor.party())
        .param("role", actor.role())
        .param("total", enrolments.size())
        .update();
    jdbc.sql(
            """
            insert into certificate_batch_item (batch, enrolment, ordinal)
            select :id, item.enrolment, item.ordinal
              from unnest(cast(:enrolments as uuid[])) with ordinality as item (enrolment, ordinal)
            """)
        .param("id", id)
        .param(
            "enrolments",
            enrolments.stream()
                .map(enrolment -> enrolment.value().toString())
                .collect(Collectors.joining(",", "{", "}")))
        .update();
  }

  /** Takes up waiting items, those that failed last; another node takes others. */
  List<Item> takeUp(int most) {
    return jdbc
        .sql(
            """
            with taken as (
              select batch, enrolment
                from certificate_batch_item
               where outcome is null and attempts < :attempts
               order by attempts, batch, ordinal
               limit :most
                 for update skip locked)
            update certificate_batch_item item
               set attempts = item.attempts + 1
              from taken, certificate_batch batch
             where item.batch = taken.batch and item.enrolment = taken.enrolment
               and batch.id = item.batch
            returning item.batch, item.enrolment, item.ordinal,
                      batch.mandate, batch.party, batch.role
            """)
        .param("attempts", MOST_ATTEMPTS)
        .param("most", most)
        .query((row, _) -> new Taken(row.getInt("ordinal"), item(row)))
        .list()
        .stream()
        .sorted(java.util.Comparator.comparingInt(Taken::ordinal))
        .map(Taken::item)
        .toList();
  }

  /**
   * Whether the item still waits. Nobody else works at it until the transaction ends, nor at
   * another order for the same participant.
   */
  boolean lockWaiting(Item item) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:enrolment, 0))")
        .param("enrolment", item.enrolment().value().toString())
        .query((_, _) -> true)
        .single();
    return jdbc.sql(
            """
            select outcome is null as waiting
              from certificate_batch_item
             where batch = :batch and enrolment = :enrolment
               for update
            """)
        .param("batch", item.batch())
        .param("enrolment", item.enrolment().value())
        .query(Boolean.class)
        .single();
  }

  void done(Item item, Outcome outcome, Optional<CertificateId> certificate) {
    jdbc.sql(
            """
            update certificate_batch_item
               set outcome = :outcome, certificate = :certificate
             where batch = :batch and enrolment = :enrolment
            """)
        .param("outcome", outcome.name())
        .param("certificate", certificate.map(CertificateId::value).orElse(null))
        .param("batch", item.batch())
        .param("enrolment", item.enrolment().value())
        .update();
  }

  /** The newest first. */
  List<Progress> newest(int most) {
    return progress("order by b.ordered_at desc limit " + most, new UUID(0, 0));
  }

  Optional<Progress> find(UUID id) {
    return progress("having b.id = :id", id).stream().findFirst();
  }

  private List<Progress> progress(String which, UUID id) {
    return jdbc.sql(
            """
            select b.id, b.session, b.title, b.ordered_at, b.total,
                   count(*) filter (where i.outcome = 'CERTIFICATE') as certificates,
                   count(*) filter (where i.outcome = 'CONFIRMATION') as confirmations,
                   count(*) filter (where i.outcome = 'NOTHING') as nothing,
                   count(*) filter (where i.outcome = 'ALREADY') as already,
                   count(*) filter (where i.outcome is null and i.attempts >= :attempts) as stuck
              from certificate_batch b
              join certificate_batch_item i on i.batch = b.id
             group by b.id
            """
                + which)
        .param("attempts", MOST_ATTEMPTS)
        .param("id", id)
        .query((row, _) -> progress(row))
        .list();
  }

  private static Progress progress(ResultSet row) throws SQLException {
    return new Progress(
        row.getObject("id", UUID.class),
        new SessionId(row.getObject("session", UUID.class)),
        row.getString("title"),
        row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
        row.getInt("total"),
        row.getInt("certificates"),
        row.getInt("confirmations"),
        row.getInt("nothing"),
        row.getInt("already"),
        row.getInt("stuck"));
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getObject("batch", UUID.class),
        new EnrolmentId(row.getObject("enrolment", UUID.class)),
        new Actor(
            row.getObject("mandate", UUID.class), row.getString("party"), row.getString("role")));
  }

  private record Taken(int ordinal, Item item) {}
}
