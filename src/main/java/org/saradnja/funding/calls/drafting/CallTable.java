package org.saradnja.funding.calls.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Question;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Remembered;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class CallTable {

  private static final RowMapper<Row> ROW = new DataClassRowMapper<>(Row.class);

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
        .map(Row::toDomain);
  }

  /** As {@link #find}, on the way with other questions. */
  static Question<Optional<Versioned<Call>>> asked(CallId id) {
    return Question.rows(BY_ID, Map.of("id", id.value()), ROW)
        .as(rows -> rows.stream().findFirst().map(Row::toDomain));
  }

  Optional<Versioned<Call>> find(CallId id) {
    return jdbc.sql(BY_ID).param("id", id.value()).query(ROW).optional().map(Row::toDomain);
  }

  /** Held until the end of the transaction, so that what was typed never meets a race. */
  Versioned<Call> lock(CallCode code) {
    return jdbc.sql(SELECT + " where code = :code for update")
        .param("code", code.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain)
        .orElseThrow(() -> new NoSuchThing("call " + code));
  }

  List<Call> of(UnitId unit) {
    return jdbc
        .sql(SELECT + " where unit = :unit order by code desc")
        .param("unit", unit.slug())
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
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
        .map(Row::toDomain)
        .map(Versioned::value)
        .toList();
  }

  /** Of all units, the earliest first. */
  List<Published> publishedBetween(Instant from, Instant before) {
    return jdbc
        .sql(
            SELECT
                + """
                 where stage = 'PUBLISHED' and published_at >= :from and published_at < :before
                 order by published_at, code
                """)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query(ROW)
        .list()
        .stream()
        .map(row -> (Published) row.toDomain().value())
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
        .paramSource(Row.of(draft, 0))
        .update();
  }

  void update(Versioned<? extends Call> changed) {
    int rows =
        jdbc.sql(
                """
                update call
                   set stage = :stage, text = cast(:text as jsonb), saved_at = :savedAt,
                       saved_by = :savedBy, published_at = :publishedAt, last_day = :lastDay,
                       closes_at = :closesAt, digest = :digest, version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(Row.of(changed.value(), changed.version()))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + changed.value().code());
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

  private static final String SELECT =
      """
      select id, code, unit, stage, text::text as text, saved_at, saved_by, published_at,
             last_day, closes_at, digest, version
        from call
      """;

  private static final String BY_ID = SELECT + " where id = :id";

  /** The table, column by column. The only place where a stage is flattened. */
  record Row(
      UUID id,
      String code,
      String unit,
      String stage,
      String text,
      OffsetDateTime savedAt,
      UUID savedBy,
      @Nullable OffsetDateTime publishedAt,
      @Nullable LocalDate lastDay,
      @Nullable OffsetDateTime closesAt,
      @Nullable String digest,
      int version) {

    /**
     * By what is written there, so that a text is parsed once however often its call is asked for.
     */
    private static final Remembered<String, CallText> TEXTS = new Remembered<>(200);

    static Row of(Call call, int version) {
      return switch (call) {
        case Draft draft -> row(draft, "DRAFT", null, version);
        case Published published -> row(published, "PUBLISHED", published, version);
      };
    }

    private static Row row(Call call, String stage, @Nullable Published published, int version) {
      return new Row(
          call.id().value(),
          call.code().value(),
          call.unit().slug(),
          stage,
          new String(CanonicalJson.of(call.text()), UTF_8),
          utc(call.saved().at()),
          call.saved().by().value(),
          published == null ? null : utc(published.at()),
          published == null ? null : published.lastDay(),
          published == null ? null : utc(published.closesAt()),
          published == null ? null : published.digest().hex(),
          version);
    }

    Versioned<Call> toDomain() {
      return new Versioned<>(call(), version);
    }

    private Call call() {
      var saved = new Saved(savedAt.toInstant(), new PersonId(savedBy));
      var draft =
          new Draft(
              new CallId(id),
              new CallCode(code),
              new UnitId(unit),
              TEXTS.get(text, () -> JsonMapper.shared().readValue(text, CallText.class)),
              saved);
      return switch (stage) {
        case "DRAFT" -> draft;
        case "PUBLISHED" -> published(draft);
        default -> throw new IllegalStateException("Unknown stage " + stage + " of " + code);
      };
    }

    private Published published(Draft draft) {
      if (publishedAt == null || lastDay == null || closesAt == null || digest == null) {
        throw new IllegalStateException("Published without its moment: " + code);
      }
      return new Published(
          draft.id(),
          draft.code(),
          draft.unit(),
          draft.text(),
          draft.saved(),
          publishedAt.toInstant(),
          lastDay,
          closesAt.toInstant(),
          new Digest(digest));
    }

    private static OffsetDateTime utc(Instant moment) {
      return moment.atOffset(ZoneOffset.UTC);
    }
  }
}
