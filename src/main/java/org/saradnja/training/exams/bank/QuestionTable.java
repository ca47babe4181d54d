package org.saradnja.training.exams.bank;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.saradnja.base.database.Rows;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Remembered;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Questions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions with all their versions. */
@Repository
class QuestionTable implements Questions {

  private static final String SELECT =
      """
      select q.id, q.code, q.latest, q.withdrawn_at, v.number, v.module, v.difficulty, v.basis,
             v.task::text as task, v.source, v.explanation, v.written_at, v.confirmed_at
        from question q
        join question_version v on v.question = q.id
      """;

  private static final String OF_IDS = SELECT + " where q.id = any(cast(:ids as uuid[]))";
  private static final String CONFIRMED =
      """
      select q.id, v.number
        from question q
        join question_version v on v.question = q.id
       where q.withdrawn_at is null
         and v.number = (select max(c.number) from question_version c
                          where c.question = q.id and c.confirmed_at is not null)
       order by q.code
      """;
  private static final RowMapper<QuestionVersion> VERSION =
      (row, _) ->
          new QuestionVersion(
              new QuestionId(row.getObject("id", UUID.class)), row.getInt("number"));
  private static final RowMapper<QuestionRow> ROW = Rows.of(QuestionRow.class);
  private static final RowMapper<QuestionModule> MODULE = Rows.of(QuestionModule.class);

  /** Of all there are; a bank of a training has some hundred questions. */
  private static final int MOST = 2_000;

  /** What a version says never changes once it is confirmed. */
  private final Remembered<QuestionVersion, Question> known = new Remembered<>(MOST);

  private final JdbcClient jdbc;

  QuestionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<QuestionModule> modules() {
    return jdbc.sql("select code, title, programme from question_module order by position")
        .query(MODULE)
        .list();
  }

  /** The last of all. */
  void insert(QuestionModule module) {
    jdbc.sql(
            """
            insert into question_module (code, title, programme, position)
            select :code, :title, :programme, coalesce(max(position), 0) + 1 from question_module
            """)
        .param("code", module.code())
        .param("title", module.title())
        .param("programme", module.programme())
        .update();
  }

  /** Only which they are is asked each time; what they say is known. */
  @Override
  public List<Question> confirmed() {
    var versions = jdbc.sql(CONFIRMED).query(VERSION).list();
    var found = of(versions);
    return versions.stream().map(found::get).toList();
  }

  @Override
  public Map<QuestionVersion, Question> of(Collection<QuestionVersion> versions) {
    var found = known(versions);
    var unknown = ids(versions, found);
    return unknown.isEmpty()
        ? found
        : all(versions, found, jdbc.sql(OF_IDS).param("ids", unknown).query(ROW).list());
  }

  @Override
  public Supplier<Map<QuestionVersion, Question>> ask(
      Trip trip, Collection<QuestionVersion> versions) {
    var found = known(versions);
    var unknown = ids(versions, found);
    return unknown.isEmpty()
        ? () -> found
        : trip.carry(
            org.saradnja.base.database.Question.rows(OF_IDS, Map.of("ids", unknown), ROW)
                .as(rows -> all(versions, found, rows)));
  }

  private Map<QuestionVersion, Question> known(Collection<QuestionVersion> versions) {
    var found = new HashMap<QuestionVersion, Question>();
    versions.forEach(
        version -> known.find(version).ifPresent(question -> found.put(version, question)));
    return found;
  }

  /** Of those that were not found; empty when all were. */
  private static String ids(
      Collection<QuestionVersion> versions, Map<QuestionVersion, Question> found) {
    var unknown =
        versions.stream()
            .filter(version -> !found.containsKey(version))
            .map(version -> version.question().value().toString())
            .distinct()
            .toList();
    return unknown.isEmpty() ? "" : "{" + String.join(",", unknown) + "}";
  }

  /** With those that were read, which are known from now on if nobody can change them. */
  private Map<QuestionVersion, Question> all(
      Collection<QuestionVersion> versions,
      Map<QuestionVersion, Question> found,
      List<QuestionRow> rows) {
    for (var row : rows) {
      var question = row.toDomain().question();
      if (versions.contains(question.version())) {
        found.put(question.version(), question);
      }
      if (row.confirmedAt() != null) {
        known.get(question.version(), () -> question);
      }
    }
    versions.stream()
        .filter(version -> !found.containsKey(version))
        .findFirst()
        .ifPresent(version -> {
          throw new NoSuchThing("question " + version);
        });
    return found;
  }

  /** The newest version of each question, in order of modules and codes. */
  List<Written> newest() {
    return jdbc
        .sql(SELECT + " where v.number = q.latest order by v.module, q.code")
        .query(ROW)
        .list()
        .stream()
        .map(QuestionRow::toDomain)
        .toList();
  }

  /** All versions, the newest first; throws when there is no such question. */
  List<Written> versions(QuestionId id) {
    var found =
        jdbc
            .sql(SELECT + " where q.id = :id order by v.number desc")
            .param("id", id.value())
            .query(ROW)
            .list()
            .stream()
            .map(QuestionRow::toDomain)
            .toList();
    if (found.isEmpty()) {
      throw new NoSuchThing("question " + id);
    }
    return found;
  }

  Optional<Written> find(String code) {
    return jdbc.sql(SELECT + " where q.code = :code and v.number = q.latest")
        .param("code", code)
        .query(ROW)
        .optional()
        .map(QuestionRow::toDomain);
  }

  boolean isTaken(String code) {
    return jdbc.sql("select exists (select 1 from question where code = :code)")
        .param("code", code)
        .query(Boolean.class)
        .single();
  }

  QuestionVersion insert(String code, QuestionText text, Instant at, UUID mandate) {
    var version = new QuestionVersion(new QuestionId(UUID.randomUUID()), 1);
    jdbc.sql("insert into question (id, code, latest) values (:id, :code, 1)")
        .param("id", version.question().value())
        .param("code", code)
        .update();
    insert(version, text, at, mandate);
    return version;
  }

  /** The version after the one that was read; whoever read an older one is refused. */
  QuestionVersion revise(QuestionVersion read, QuestionText text, Instant at, UUID mandate) {
    int rows =
        jdbc.sql(
                """
                update question
                   set latest = latest + 1
                 where id = :id and latest = :read and withdrawn_at is null
                """)
            .param("id", read.question().value())
            .param("read", read.number())
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + read);
    }
    var next = new QuestionVersion(read.question(), read.number() + 1);
    insert(next, text, at, mandate);
    return next;
  }

  private void insert(QuestionVersion version, QuestionText text, Instant at, UUID mandate) {
    var task = QuestionRow.json(text.task());
    jdbc.sql(
            """
            insert into question_version
              (question, number, module, difficulty, basis, kind, task, source, explanation,
               digest, written_at, written_by)
            values
              (:question, :number, :module, :difficulty, :basis, cast(:task as jsonb) ->> 'kind',
               cast(:task as jsonb), :source, :explanation, :digest, :at, :mandate)
            """)
        .param("question", version.question().value())
        .param("number", version.number())
        .param("module", text.module())
        .param("difficulty", text.difficulty().name())
        .param("basis", text.basis().name())
        .param("task", task)
        .param("source", text.source())
        .param("explanation", text.explanation())
        .param("digest", text.digest().hex())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("mandate", mandate)
        .update();
  }

  void confirm(QuestionVersion version, Instant at, UUID mandate) {
    int rows =
        jdbc.sql(
                """
                update question_version
                   set confirmed_at = :at, confirmed_by = :mandate
                 where question = :question and number = :number and confirmed_at is null
                """)
            .param("question", version.question().value())
            .param("number", version.number())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("mandate", mandate)
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Confirmed meanwhile: " + version);
    }
  }

  void withdraw(QuestionId id, Instant at) {
    int rows =
        jdbc.sql("update question set withdrawn_at = :at where id = :id and withdrawn_at is null")
            .param("id", id.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Withdrawn meanwhile: " + id);
    }
  }
}
