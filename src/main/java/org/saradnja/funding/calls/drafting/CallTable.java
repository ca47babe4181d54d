package org.saradnja.funding.calls.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.registry.UnitId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallTable {

  private static final RowMapper<CallRow> ROW = Rows.of(CallRow.class);

  private final JdbcClient jdbc;

  CallTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number of a prefix in a year; two who ask at once wait for one another. */
  int nextNumber(String prefix, int year) {
    return jdbc.sql(
            """
            insert into call_numbering (prefix, year, last)
            values (:prefix, :year, 1)
            on conflict on constraint one_sequence_of_codes_for_a_prefix_and_year
              do update set last = call_numbering.last + 1
            returning last
            """)
        .param("prefix", prefix)
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  Optional<Versioned<Call>> find(CallCode code) {
    return jdbc.sql(SELECT + " where code = :code")
        .param("code", code.value())
        .query(ROW)
        .optional()
        .map(CallRow::toDomain);
  }

  /** As {@link #find}, on the way with other questions. */
  static Question<Optional<Versioned<Call>>> asked(CallId id) {
    return Question.rows(BY_ID, Map.of("id", id.value()), ROW)
        .as(rows -> rows.stream().findFirst().map(CallRow::toDomain));
  }

  Optional<Versioned<Call>> find(CallId id) {
    return jdbc.sql(BY_ID).param("id", id.value()).query(ROW).optional().map(CallRow::toDomain);
  }

  /** Held until the end of the transaction, so that what was typed never meets a race. */
  Versioned<Call> lock(CallCode code) {
    return jdbc.sql(SELECT + " where code = :code for update")
        .param("code", code.value())
        .query(ROW)
        .optional()
        .map(CallRow::toDomain)
        .orElseThrow(() -> new NoSuchThing("call " + code));
  }

  List<Call> of(UnitId unit) {
    return jdbc
        .sql(SELECT + " where unit = :unit order by code desc")
        .param("unit", unit.slug())
        .query(ROW)
        .list()
        .stream()
        .map(CallRow::toDomain)
        .map(Versioned::value)
        .toList();
  }

  List<Call> openAt(Instant now) {
    return jdbc
        .sql(
            SELECT
                + """
                 where stage = 'PUBLISHED' and published_at <= :now and closes_at >= :now
                 order by closes_at, code
                """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(ROW)
        .list()
        .stream()
        .map(CallRow::toDomain)
        .map(Versioned::value)
        .toList();
  }

  /** Of all units, those that were annulled among them, the earliest first. */
  List<Call> publishedBetween(Instant from, Instant before) {
    return jdbc
        .sql(
            SELECT
                + """
                 where stage <> 'DRAFT' and published_at >= :from and published_at < :before
                 order by published_at, code
                """)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().value())
        .toList();
  }

  void insert(Draft draft) {
    jdbc.sql(
            """
            insert into call
              (id, code, unit, stage, text, saved_at, saved_by, published_at, last_day, closes_at,
               digest, version)
            values
              (:id, :code, :unit, :stage, cast(:text as jsonb), :savedAt, :savedBy, :publishedAt,
               :lastDay, :closesAt, :digest, :version)
            """)
        .paramSource(CallRow.of(draft, 0))
        .update();
  }

  void update(Versioned<? extends Call> changed) {
    int rows =
        jdbc.sql(
                """
                update call
                   set stage = :stage, text = cast(:text as jsonb), saved_at = :savedAt,
                       saved_by = :savedBy, published_at = :publishedAt, last_day = :lastDay,
                       closes_at = :closesAt, digest = :digest, edition = :edition,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(CallRow.of(changed.value(), changed.version()))
            .update();
    mustBeOne(rows, changed.value().code());
  }

  private static void mustBeOne(int rows, CallCode code) {
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + code);
    }
  }

  /** Stores the exact bytes of the text; the database checks that the digest is of them. */
  Digest publish(Versioned<Draft> draft, PublishedText text) {
    var bytes = CanonicalJson.of(text);
    var digest = Digest.of(bytes);
    jdbc.sql(
            """
            insert into call_publication (call, text, digest)
            values (:call, :text, :digest)
            """)
        .param("call", draft.value().id().value())
        .param("text", new String(bytes, UTF_8))
        .param("digest", digest.hex())
        .update();
    update(draft.with(Published.of(draft.value(), text, digest)));
    return digest;
  }

  /** Adds an edition of the text, which the database holds against its digest. */
  Digest correct(Versioned<Published> call, PublishedText text, String reason, Instant now) {
    var bytes = CanonicalJson.of(text);
    var digest = Digest.of(bytes);
    jdbc.sql(
            """
            insert into call_correction (call, edition, text, digest, reason, corrected_at)
            values (:call, :edition, :text, :digest, :reason, :at)
            """)
        .param("call", call.value().id().value())
        .param("edition", text.edition())
        .param("text", new String(bytes, UTF_8))
        .param("digest", digest.hex())
        .param("reason", reason)
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
    update(call.with(call.value().corrected(text, digest)));
    return digest;
  }

  /** What was published stays as it is; only the stage changes. */
  void annul(Versioned<Published> call, Annulment because) {
    int rows =
        jdbc.sql(
                """
                update call
                   set stage = 'ANNULLED', annulled_at = :at, annulled_act = :act,
                       annulled_reason = :reason, version = version + 1
                 where id = :id and version = :version
                """)
            .param("at", because.at().atOffset(ZoneOffset.UTC))
            .param("act", because.act())
            .param("reason", because.reason())
            .param("id", call.value().id().value())
            .param("version", call.version())
            .update();
    mustBeOne(rows, call.value().code());
  }

  private static final String SELECT =
      """
      select id, code, unit, stage, text::text as text, saved_at, saved_by, published_at,
             last_day, closes_at, digest, edition, annulled_at, annulled_act, annulled_reason,
             version
        from call
      """;

  private static final String BY_ID = SELECT + " where id = :id";
}
