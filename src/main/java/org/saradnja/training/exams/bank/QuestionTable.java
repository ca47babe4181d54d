package org.saradnja.training.exams.bank;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Questions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.DataClassRowMapper;
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
  private static final RowMapper<QuestionRow> ROW = new DataClassRowMapper<>(QuestionRow.class);
  private static final RowMapper<QuestionModule> MODULE =
      new DataClassRowMapper<>(QuestionModule.class);

  private final JdbcClient jdbc;

  QuestionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<QuestionModule> modules() {
    return jdbc.sql("select code, title from question_module order by position")
        .query(MODULE)
        .list();
  }

  @Override
  public List<Question> confirmed() {
    return jdbc
        .sql(
            SELECT
                + """
                 where q.withdrawn_at is null
                   and v.number = (select max(c.number) from question_version c
                                    where c.question = q.id and c.confirmed_at is not null)
                 order by q.code
                """)
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().question())
        .toList();
  }

  @Override
  public Map<QuestionVersion, Question> of(Collection<QuestionVersion> versions) {
    return asked(
        jdbc.sql(OF_IDS).param("ids", ids(versions)).query(ROW).list(), Set.copyOf(versions));
  }

  @Override
  public Supplier<Map<QuestionVersion, Question>> ask(
      Trip trip, Collection<QuestionVersion> versions) {
    var wanted = Set.copyOf(versions);
    return trip.carry(
        org.saradnja.base.database.Question.rows(OF_IDS, Map.of("ids", ids(wanted)), ROW)
            .as(rows -> asked(rows, wanted)));
  }

  private static String ids(Collection<QuestionVersion> versions) {
    return versions.stream()
        .map(one -> one.question().value().toString())
        .distinct()
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Map<QuestionVersion, Question> asked(
      List<QuestionRow> rows, Set<QuestionVersion> versions) {
    var found =
        rows.stream()
            .map(row -> row.toDomain().question())
            .filter(question -> versions.contains(question.version()))
            .collect(toMap(Question::version, question -> question));
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
