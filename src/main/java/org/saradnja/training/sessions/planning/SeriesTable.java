package org.saradnja.training.sessions.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Support;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Series of trainings. */
@Repository
class SeriesTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final String SERIES =
      """
      select id, code, programme, title_cyrillic, title_latin, about, support::text as support,
             organiser, invented, source, announced_at, version
        from series
      """;

  private final JdbcClient jdbc;

  SeriesTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Row> find(SeriesId id) {
    return jdbc.sql(SERIES + "where id = :id").param("id", id.value()).query(ROW).optional();
  }

  Row get(SeriesId id) {
    return find(id).orElseThrow(() -> new NoSuchThing("series " + id.value()));
  }

  Optional<Row> find(SeriesCode code) {
    return jdbc.sql(SERIES + "where code = :code")
        .param("code", code.value())
        .query(ROW)
        .optional();
  }

  /** Of the training with a code, on the way with other questions. */
  static Question<Optional<Row>> askedOf(SessionCode training) {
    return Question.rows(
            SERIES + "where id = (select series from training_session where code = :code)",
            Map.of("code", training.value()),
            ROW)
        .as(found -> found.stream().findFirst());
  }

  /** The last begun first. */
  List<Row> all() {
    return jdbc.sql(SERIES + "order by code desc").query(ROW).list();
  }

  void insert(Row series) {
    jdbc.sql(
            """
            insert into series
              (id, code, programme, title_cyrillic, title_latin, about, support, organiser,
               invented, source, announced_at, version)
            values
              (:id, :code, :programme, :titleCyrillic, :titleLatin, :about,
               cast(:support as jsonb), :organiser, :invented, :source, :announcedAt, :version)
            """)
        .paramSource(series)
        .update();
  }

  void update(Row series) {
    int rows =
        jdbc.sql(
                """
                update series
                   set code = :code, programme = :programme, title_cyrillic = :titleCyrillic,
                       title_latin = :titleLatin, about = :about,
                       support = cast(:support as jsonb), version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(series)
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: series " + series.id());
    }
  }

  /** The first announced training makes the series public. */
  void announce(SeriesId id, Instant at) {
    jdbc.sql(
            """
            update series set announced_at = :at where id = :id and announced_at is null
            """)
        .param("id", id.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Before anybody reads of it. */
  void markInvented(SeriesId id) {
    jdbc.sql("update series set invented = true where id = :id and announced_at is null")
        .param("id", id.value())
        .update();
  }

  record Row(
      UUID id,
      String code,
      UUID programme,
      String titleCyrillic,
      String titleLatin,
      String about,
      String support,
      String organiser,
      boolean invented,
      String source,
      @Nullable OffsetDateTime announcedAt,
      int version) {

    static Row of(
        SeriesId id, SeriesContent content, String organiser, boolean invented, String source) {
      var title = Localised.ofCyrillic(content.title());
      return new Row(
          id.value(),
          content.code().value(),
          content.programme().value(),
          title.cyrillic(),
          title.latin(),
          content.about(),
          json(content.support()),
          organiser,
          invented,
          source,
          null,
          0);
    }

    Row saying(SeriesContent content, int readAt) {
      var title = Localised.ofCyrillic(content.title());
      return new Row(
          id,
          content.code().value(),
          content.programme().value(),
          title.cyrillic(),
          title.latin(),
          content.about(),
          json(content.support()),
          organiser,
          invented,
          source,
          announcedAt,
          readAt);
    }

    SeriesPlan toDomain() {
      var series =
          new Series(
              new SeriesId(id),
              new SeriesCode(code),
              new ProgrammeId(programme),
              new Localised(titleCyrillic, titleLatin),
              organiser,
              invented);
      return new SeriesPlan(
          series,
          about,
          JsonMapper.shared().readValue(support, new TypeReference<List<Support>>() {}),
          source);
    }

    SeriesContent content() {
      var plan = toDomain();
      return new SeriesContent(
          plan.series().code(), plan.series().programme(), titleCyrillic, about, plan.support());
    }

    private static String json(List<Support> support) {
      return new String(CanonicalJson.of(support), StandardCharsets.UTF_8);
    }
  }
}
