package org.saradnja.training.trainers.applying;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCallId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications for accreditation in every stage, and their files. */
@Repository
class ApplicationTable {

  private static final RowMapper<ApplicationRow> ROW = Rows.of(ApplicationRow.class);
  private static final String APPLICATIONS =
      """
      select id, call, person, stage, typed::text as typed, saved_at, number, received_at, digest,
             content, withdrawn_at, version
        from trainer_application
      """;

  private final JdbcClient jdbc;

  ApplicationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Versioned<Application> get(TrainerApplicationId id) {
    return jdbc.sql(APPLICATIONS + "where id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(ApplicationRow::toDomain)
        .orElseThrow(() -> new NoSuchThing("trainer application " + id.value()));
  }

  /** The one that was not withdrawn. */
  Optional<Application> standing(TrainerCallId call, PersonId person) {
    return jdbc.sql(
            APPLICATIONS + "where call = :call and person = :person and stage <> 'WITHDRAWN'")
        .param("call", call.value())
        .param("person", person.value())
        .query(ROW)
        .optional()
        .map(row -> row.toDomain().value());
  }

  /** Those that stand, in the order in which they came. */
  List<Application.Sent> sent(TrainerCallId call) {
    return jdbc
        .sql(APPLICATIONS + "where call = :call and stage = 'SENT' order by received_at, number")
        .param("call", call.value())
        .query(ROW)
        .list()
        .stream()
        .map(row -> new Application.Sent(row.received(false)))
        .toList();
  }

  /** The latest first. */
  List<Application> of(PersonId person) {
    return jdbc
        .sql(APPLICATIONS + "where person = :person order by saved_at desc, id")
        .param("person", person.value())
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().value())
        .toList();
  }

  /** Never the same twice; nobody waits for it. */
  String nextNumber(int year) {
    return jdbc.sql("select 'AKR-' || nextval('trainer_application_number') || '/' || :year")
        .param("year", Integer.toString(year))
        .query(String.class)
        .single();
  }

  void insert(Application application, Instant now) {
    jdbc.sql(
            """
            insert into trainer_application
              (id, call, person, stage, typed, saved_at, number, received_at, digest, content,
               withdrawn_at, version)
            values
              (:id, :call, :person, :stage, cast(:typed as jsonb), :savedAt, :number, :receivedAt,
               :digest, :content, :withdrawnAt, :version)
            """)
        .paramSource(ApplicationRow.of(application, ApplicationForm.EMPTY, now, 0))
        .update();
  }

  /**
   * @param typed what stands as typed; what was sent keeps from what it was made
   */
  void update(Versioned<? extends Application> changed, ApplicationForm typed, Instant now) {
    int rows =
        jdbc.sql(
                """
                update trainer_application
                   set stage = :stage, typed = cast(:typed as jsonb), saved_at = :savedAt,
                       number = :number, received_at = :receivedAt, digest = :digest,
                       content = :content, withdrawn_at = :withdrawnAt, version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(ApplicationRow.of(changed.value(), typed, now, changed.version()))
            .update();
    mustBeOne(rows, changed.value().head().id());
  }

  /**
   * Keeps what was typed in a draft. False when another page saved it meanwhile, or this one a
   * later state of itself.
   */
  boolean save(Versioned<Application.Draft> draft, Sitting from, Instant now) {
    int rows =
        jdbc.sql(
                """
                update trainer_application
                   set typed = cast(:typed as jsonb), saved_at = :now, saved_page = :page,
                       saved_turn = :turn, version = version + 1
                 where id = :id and stage = 'DRAFT'
                   and (version = :version or saved_page = :page and saved_turn <= :turn)
                """)
            .param("typed", ApplicationRow.json(draft.value().typed()))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("page", from.page())
            .param("turn", from.turn())
            .param("id", draft.value().head().id().value())
            .param("version", draft.version())
            .update();
    return rows == 1;
  }

  /** Whether the page was the last that saved. */
  boolean isSavedFrom(TrainerApplicationId id, UUID page) {
    return jdbc.sql("select saved_page = :page from trainer_application where id = :id")
        .param("page", page)
        .param("id", id.value())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  /** In which state the person left a sent application matters no more; only the stage changes. */
  void withdraw(Versioned<Application.Withdrawn> changed) {
    int rows =
        jdbc.sql(
                """
                update trainer_application
                   set stage = 'WITHDRAWN', withdrawn_at = :at, version = version + 1
                 where id = :id and version = :version
                """)
            .param("at", changed.value().at().atOffset(ZoneOffset.UTC))
            .param("id", changed.value().head().id().value())
            .param("version", changed.version())
            .update();
    mustBeOne(rows, changed.value().head().id());
  }

  private static void mustBeOne(int rows, TrainerApplicationId id) {
    if (rows != 1) {
      throw new OptimisticLockingFailureException(
          "Changed meanwhile: trainer application " + id.value());
    }
  }

  /** The exact bytes that were sent and whose digest the receipt confirms. */
  byte[] sentBytes(TrainerApplicationId id) {
    return jdbc.sql("select content from trainer_application where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single()
        .getBytes(UTF_8);
  }

  /** Whoever prepares a sending, attaches or detaches at once waits here for the other. */
  void touch(Versioned<? extends Application> draft) {
    int rows =
        jdbc.sql(
                """
                update trainer_application
                   set version = version + 1
                 where id = :id and version = :version and stage = 'DRAFT'
                """)
            .param("id", draft.value().head().id().value())
            .param("version", draft.version())
            .update();
    mustBeOne(rows, draft.value().head().id());
  }
}
