package org.saradnja.training.programmes.keeping;

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
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeText;
import org.saradnja.training.programmes.RecordsEntry;
import org.saradnja.training.programmes.SubjectArea;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Proposed;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Programmes in every stage. */
@Repository
class ProgrammeTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final RowMapper<SubjectArea> SUBJECT = Rows.of(SubjectArea.class);
  private static final String PROGRAMMES =
      """
      select id, code, year, kind, title, subject, text::text as text, stage, proposed_on,
             adopted_on, adoption_act, source, records_number, records_on, invented, changed_at,
             version
        from programme
      """;

  private final JdbcClient jdbc;

  ProgrammeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Row> find(ProgrammeId id) {
    return jdbc.sql(PROGRAMMES + "where id = :id").param("id", id.value()).query(ROW).optional();
  }

  Row get(ProgrammeId id) {
    return find(id).orElseThrow(() -> new NoSuchThing("programme " + id.value()));
  }

  boolean has(ProgrammeCode code, int year) {
    return jdbc.sql("select count(*) from programme where code = :code and year = :year")
            .param("code", code.value())
            .param("year", year)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The latest year first. */
  List<Row> all() {
    return jdbc.sql(PROGRAMMES + "order by year desc, code").query(ROW).list();
  }

  List<SubjectArea> subjects() {
    return jdbc.sql("select code, serbian, english from subject_area order by position")
        .query(SUBJECT)
        .list();
  }

  void insert(ProgrammeVersion programme, boolean invented, Instant now) {
    jdbc.sql(
            """
            insert into programme
              (id, code, year, kind, title, subject, text, stage, proposed_on, adopted_on,
               adoption_act, source, records_number, records_on, invented, changed_at, version)
            values
              (:id, :code, :year, :kind, :title, :subject, cast(:text as jsonb), :stage,
               :proposedOn, :adoptedOn, :adoptionAct, :source, :recordsNumber, :recordsOn,
               :invented, :changedAt, :version)
            """)
        .paramSource(Row.of(programme, invented, now, 0))
        .update();
  }

  void update(Versioned changed, Instant now) {
    int rows =
        jdbc.sql(
                """
                update programme
                   set code = :code, year = :year, kind = :kind, title = :title,
                       subject = :subject, text = cast(:text as jsonb), stage = :stage,
                       proposed_on = :proposedOn, adopted_on = :adoptedOn,
                       adoption_act = :adoptionAct, source = :source,
                       records_number = :recordsNumber, records_on = :recordsOn,
                       changed_at = :changedAt, version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(Row.of(changed.value(), false, now, changed.version()))
            .update();
    if (rows != 1) {
      var id = changed.value().id().value();
      throw new OptimisticLockingFailureException("Changed meanwhile: programme " + id);
    }
  }

  /** The table, column by column. The only place where a stage is flattened. */
  record Row(
      UUID id,
      String code,
      int year,
      String kind,
      String title,
      String subject,
      String text,
      String stage,
      @Nullable LocalDate proposedOn,
      @Nullable LocalDate adoptedOn,
      String adoptionAct,
      String source,
      @Nullable String recordsNumber,
      @Nullable LocalDate recordsOn,
      boolean invented,
      OffsetDateTime changedAt,
      int version) {

    static Row of(ProgrammeVersion programme, boolean invented, Instant now, int version) {
      var adopted = programme instanceof Adopted found ? Optional.of(found) : NONE;
      var records = adopted.flatMap(Adopted::records);
      var content = programme.content();
      return new Row(
          programme.id().value(),
          content.code().value(),
          content.year(),
          content.kind().name(),
          content.title(),
          content.subject(),
          new String(CanonicalJson.of(content.text()), UTF_8),
          stage(programme),
          programme instanceof Proposed proposed ? proposed.on() : null,
          adopted.flatMap(found -> found.adoption().on()).orElse(null),
          adopted.map(found -> found.adoption().act()).orElse(""),
          adopted.map(found -> found.adoption().source()).orElse(""),
          records.map(RecordsEntry::number).orElse(null),
          records.map(RecordsEntry::on).orElse(null),
          invented,
          now.atOffset(ZoneOffset.UTC),
          version);
    }

    private static final Optional<Adopted> NONE = Optional.empty();

    private static String stage(ProgrammeVersion programme) {
      return switch (programme) {
        case Draft _ -> "DRAFT";
        case Proposed _ -> "PROPOSED";
        case Adopted _ -> "ADOPTED";
      };
    }

    Versioned toDomain() {
      var number = new ProgrammeId(id);
      var content =
          new Content(
              new ProgrammeCode(code),
              year,
              ProgrammeKind.valueOf(kind),
              title,
              subject,
              JsonMapper.shared().readValue(text, ProgrammeText.class));
      return new Versioned(
          switch (stage) {
            case "DRAFT" -> new Draft(number, content);
            case "PROPOSED" -> new Proposed(number, content, present(proposedOn));
            case "ADOPTED" -> new Adopted(number, content, adoption(), records());
            default -> throw new IllegalStateException("Unknown stage " + stage + " of " + id);
          },
          version);
    }

    private Adoption adoption() {
      return new Adoption(Optional.ofNullable(adoptedOn), adoptionAct, source);
    }

    private Optional<RecordsEntry> records() {
      return recordsNumber == null
          ? Optional.empty()
          : Optional.of(new RecordsEntry(recordsNumber, present(recordsOn)));
    }

    private LocalDate present(@Nullable LocalDate stored) {
      if (stored == null) {
        throw new IllegalStateException("Programme " + id + " has no day in stage " + stage);
      }
      return stored;
    }
  }
}
