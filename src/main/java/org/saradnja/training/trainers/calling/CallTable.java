package org.saradnja.training.trainers.calling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCall.Annulment;
import org.saradnja.training.trainers.TrainerCallId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Calls for trainers in every stage, and where each was published. */
@Repository
class CallTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final RowMapper<PlaceRow> PLACE = Rows.of(PlaceRow.class);
  private static final String CALLS =
      """
      select id, typed::text as typed, stage, code, content::text as content, published_at,
             last_day, closes_at, annulled_at, annulled_reason, saved_at, version
        from trainer_call
      """;

  private final JdbcClient jdbc;

  CallTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Versioned<Call> get(TrainerCallId id) {
    return jdbc.sql(CALLS + "where id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain)
        .orElseThrow(() -> new NoSuchThing("trainer call " + id.value()));
  }

  Optional<TrainerCall> published(String code) {
    return jdbc.sql(CALLS + "where code = :code")
        .param("code", code)
        .query(ROW)
        .optional()
        .flatMap(Row::published);
  }

  Optional<TrainerCall> published(TrainerCallId id) {
    return jdbc.sql(CALLS + "where id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .flatMap(Row::published);
  }

  /** The latest first. */
  List<TrainerCall> published() {
    return jdbc
        .sql(CALLS + "where stage <> 'DRAFT' order by published_at desc, code desc")
        .query(ROW)
        .list()
        .stream()
        .flatMap(row -> row.published().stream())
        .toList();
  }

  /** The latest first. */
  List<Call.Draft> drafts() {
    return jdbc
        .sql(CALLS + "where stage = 'DRAFT' order by saved_at desc, id")
        .query(ROW)
        .list()
        .stream()
        .map(Row::draft)
        .toList();
  }

  /** The number of calls published in a year, so that the next one gets its code. */
  int countWithCode(String beginning) {
    return jdbc.sql("select count(*) from trainer_call where starts_with(code, :beginning)")
        .param("beginning", beginning)
        .query(Integer.class)
        .single();
  }

  void insert(Call call, Instant now) {
    jdbc.sql(
            """
            insert into trainer_call
              (id, typed, stage, code, content, published_at, last_day, closes_at, annulled_at,
               annulled_reason, saved_at, version)
            values
              (:id, cast(:typed as jsonb), :stage, :code, cast(:content as jsonb), :publishedAt,
               :lastDay, :closesAt, :annulledAt, :annulledReason, :savedAt, :version)
            """)
        .paramSource(Row.of(call, CallForm.EMPTY, now, 0))
        .update();
  }

  /**
   * @param typed what stands as typed; a published call keeps from what it was made
   */
  void update(Versioned<? extends Call> changed, CallForm typed, Instant now) {
    int rows =
        jdbc.sql(
                """
                update trainer_call
                   set typed = cast(:typed as jsonb), stage = :stage, code = :code,
                       content = cast(:content as jsonb), published_at = :publishedAt,
                       last_day = :lastDay, closes_at = :closesAt, annulled_at = :annulledAt,
                       annulled_reason = :annulledReason, saved_at = :savedAt,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(Row.of(changed.value(), typed, now, changed.version()))
            .update();
    mustBeOne(rows, changed.value().id());
  }

  /** What was typed and published stays as it is; only the stage changes. */
  void annul(Versioned<Call.Annulled> changed) {
    var call = changed.value().call();
    var because = call.annulment().orElseThrow();
    int rows =
        jdbc.sql(
                """
                update trainer_call
                   set stage = 'ANNULLED', annulled_at = :at, annulled_reason = :reason,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("at", because.at().atOffset(ZoneOffset.UTC))
            .param("reason", because.reason())
            .param("id", call.id().value())
            .param("version", changed.version())
            .update();
    mustBeOne(rows, call.id());
  }

  private static void mustBeOne(int rows, TrainerCallId id) {
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: trainer call " + id.value());
    }
  }

  /** A place that was recorded before is corrected. */
  void put(TrainerCallId call, Place place, Instant now) {
    jdbc.sql(
            """
            insert into trainer_call_place (call, place, link, published_on, recorded_at)
            values (:call, :place, :link, :publishedOn, :now)
            on conflict on constraint a_trainer_call_is_recorded_once_in_a_place
              do update set link = excluded.link, published_on = excluded.published_on,
                            recorded_at = excluded.recorded_at
            """)
        .param("call", call.value())
        .param("place", place.place())
        .param("link", place.link())
        .param("publishedOn", place.on())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** In the order in which they came out. */
  List<Place> places(TrainerCallId call) {
    return jdbc
        .sql(
            """
            select place, link, published_on
              from trainer_call_place
             where call = :call
             order by published_on, place
            """)
        .param("call", call.value())
        .query(PLACE)
        .list()
        .stream()
        .map(row -> new Place(row.place(), row.link(), row.publishedOn()))
        .toList();
  }

  record PlaceRow(String place, String link, LocalDate publishedOn) {}

  /** The table, column by column. */
  record Row(
      UUID id,
      String typed,
      String stage,
      @Nullable String code,
      @Nullable String content,
      @Nullable OffsetDateTime publishedAt,
      @Nullable LocalDate lastDay,
      @Nullable OffsetDateTime closesAt,
      @Nullable OffsetDateTime annulledAt,
      @Nullable String annulledReason,
      OffsetDateTime savedAt,
      int version) {

    static Row of(Call call, CallForm kept, Instant now, int version) {
      return switch (call) {
        case Call.Draft(var id, var typed) -> ofDraft(id, typed, now, version);
        case Call.Published(var as) -> ofPublished(as, "PUBLISHED", kept, now, version);
        case Call.Annulled(var as) -> ofPublished(as, "ANNULLED", kept, now, version);
      };
    }

    private static Row ofDraft(TrainerCallId id, CallForm typed, Instant now, int version) {
      var saved = now.atOffset(ZoneOffset.UTC);
      return new Row(
          id.value(),
          json(typed),
          "DRAFT",
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          saved,
          version);
    }

    private static Row ofPublished(
        TrainerCall as, String stage, CallForm kept, Instant now, int version) {
      return new Row(
          as.id().value(),
          json(kept),
          stage,
          as.code(),
          json(as.content()),
          as.publishedAt().atOffset(ZoneOffset.UTC),
          as.lastDay(),
          as.closesAt().atOffset(ZoneOffset.UTC),
          as.annulment().map(made -> made.at().atOffset(ZoneOffset.UTC)).orElse(null),
          as.annulment().map(Annulment::reason).orElse(null),
          now.atOffset(ZoneOffset.UTC),
          version);
    }

    Versioned<Call> toDomain() {
      return new Versioned<>(published().map(Row::staged).orElseGet(this::draft), version);
    }

    private static Call staged(TrainerCall call) {
      return call.isAnnulled() ? new Call.Annulled(call) : new Call.Published(call);
    }

    Optional<TrainerCall> published() {
      if (code == null
          || content == null
          || publishedAt == null
          || lastDay == null
          || closesAt == null) {
        return Optional.empty();
      }
      var said = JsonMapper.shared().readValue(content, TrainerCall.Content.class);
      return Optional.of(
          new TrainerCall(
              new TrainerCallId(id),
              code,
              said,
              publishedAt.toInstant(),
              lastDay,
              closesAt.toInstant(),
              annulment()));
    }

    private Optional<Annulment> annulment() {
      return annulledAt == null || annulledReason == null
          ? Optional.empty()
          : Optional.of(new Annulment(annulledAt.toInstant(), annulledReason));
    }

    Call.Draft draft() {
      return new Call.Draft(
          new TrainerCallId(id), JsonMapper.shared().readValue(typed, CallForm.class));
    }

    private static String json(Object value) {
      return new String(CanonicalJson.of(value), UTF_8);
    }
  }
}
