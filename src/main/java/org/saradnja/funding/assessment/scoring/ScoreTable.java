package org.saradnja.funding.assessment.scoring;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.scoring.ScoreSheet.Draft;
import org.saradnja.funding.assessment.scoring.ScoreSheet.Given;
import org.saradnja.funding.assessment.scoring.ScoreSheet.Revised;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sheets as they stand now; what was given is kept by {@link GivenTable}. */
@Component
class ScoreTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final RowMapper<EntryRow> ENTRY = Rows.of(EntryRow.class);

  private final JdbcClient jdbc;
  private final GivenTable given;

  ScoreTable(JdbcClient jdbc, GivenTable given) {
    this.jdbc = jdbc;
    this.given = given;
  }

  Optional<Versioned<ScoreSheet>> find(ApplicationId application, PersonId person) {
    return jdbc.sql(
            """
            select application, person, call, stage, saved_at, version
              from score_sheet
             where application = :application and person = :person
            """)
        .param("application", application.value())
        .param("person", person.value())
        .query(ROW)
        .optional()
        .map(row -> row.toDomain(entries(application, person), given.last(application, person)));
  }

  /** All sheets of one member for a call. */
  Map<ApplicationId, ScoreSheet> of(CallId call, PersonId person) {
    var entries = entries(call, person);
    Map<ApplicationId, GivenScores> last =
        given.of(call).stream()
            .filter(one -> one.person().equals(person))
            .collect(toMap(GivenScores::application, one -> one));
    return jdbc
        .sql(
            """
            select application, person, call, stage, saved_at, version
              from score_sheet
             where call = :call and person = :person
            """)
        .param("call", call.value())
        .param("person", person.value())
        .query(ROW)
        .list()
        .stream()
        .map(row ->
            row.toDomain(
                entries.getOrDefault(row.id(), Entries.NONE),
                Optional.ofNullable(last.get(row.id()))))
        .collect(toMap(sheet -> sheet.value().application(), Versioned::value));
  }

  /** Until the end of the transaction no list of the call is published. */
  void keepListUnpublished(CallId call) {
    jdbc.sql("select call from commission where call = :call for share")
        .param("call", call.value())
        .query(UUID.class)
        .optional();
  }

  /** The sheet at version 0 is new; of two who save the same version the second is refused. */
  void save(CallId call, Versioned<ScoreSheet> changed) {
    var row = Row.of(call, changed.value(), changed.version());
    int rows = changed.version() == 0 ? insert(row) : update(row);
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + row.id());
    }
    switch (changed.value()) {
      case Draft draft -> replaceEntries(draft);
      case Revised revised -> replaceEntries(revised);
      case Given one -> deleteEntries(one);
    }
  }

  private int insert(Row row) {
    return jdbc.sql(
            """
            insert into score_sheet (application, person, call, stage, saved_at, version)
            values (:application, :person, :call, :stage, :savedAt, 1)
            on conflict (application, person) do nothing
            """)
        .paramSource(row)
        .update();
  }

  private int update(Row row) {
    return jdbc.sql(
            """
            update score_sheet
               set stage = :stage, saved_at = :savedAt, version = version + 1
             where application = :application and person = :person and version = :version
            """)
        .paramSource(row)
        .update();
  }

  private void replaceEntries(ScoreSheet sheet) {
    deleteEntries(sheet);
    sheet
        .entries()
        .byCriterion()
        .forEach((criterion, entry) ->
            jdbc.sql(
                    """
                    insert into score_entry (application, person, criterion, points, reason)
                    values (:application, :person, :criterion, :points, :reason)
                    """)
                .paramSource(
                    new EntryRow(
                        sheet.application().value(),
                        sheet.person().value(),
                        criterion,
                        entry.points(),
                        entry.reason()))
                .update());
  }

  private void deleteEntries(ScoreSheet sheet) {
    jdbc.sql("delete from score_entry where application = :application and person = :person")
        .param("application", sheet.application().value())
        .param("person", sheet.person().value())
        .update();
  }

  private Entries entries(ApplicationId application, PersonId person) {
    return new Entries(
        jdbc
            .sql(
                """
                select application, person, criterion, points, reason
                  from score_entry
                 where application = :application and person = :person
                """)
            .param("application", application.value())
            .param("person", person.value())
            .query(ENTRY)
            .list()
            .stream()
            .collect(toMap(EntryRow::criterion, EntryRow::toDomain)));
  }

  private Map<ApplicationId, Entries> entries(CallId call, PersonId person) {
    return jdbc
        .sql(
            """
            select e.application, e.person, e.criterion, e.points, e.reason
              from score_entry e
              join score_sheet s on s.application = e.application and s.person = e.person
             where s.call = :call and s.person = :person
            """)
        .param("call", call.value())
        .param("person", person.value())
        .query(ENTRY)
        .list()
        .stream()
        .collect(
            groupingBy(
                row -> new ApplicationId(row.application()),
                collectingAndThen(toMap(EntryRow::criterion, EntryRow::toDomain), Entries::new)));
  }

  /** The sheet, column by column. The only place where its stage is flattened. */
  record Row(
      UUID application,
      UUID person,
      UUID call,
      String stage,
      @Nullable OffsetDateTime savedAt,
      int version) {

    static Row of(CallId call, ScoreSheet sheet, int version) {
      return switch (sheet) {
        case Draft draft -> row(call, draft, "DRAFT", draft.savedAt(), version);
        case Given given -> row(call, given, "GIVEN", null, version);
        case Revised revised -> row(call, revised, "REVISED", revised.savedAt(), version);
      };
    }

    ApplicationId id() {
      return new ApplicationId(application);
    }

    Versioned<ScoreSheet> toDomain(Entries entries, Optional<GivenScores> last) {
      ScoreSheet sheet =
          switch (stage) {
            case "DRAFT" -> new Draft(id(), new PersonId(person), entries, saved());
            case "GIVEN" -> new Given(last.orElseThrow());
            case "REVISED" -> new Revised(last.orElseThrow(), entries, saved());
            default -> throw new IllegalStateException("Unknown stage " + stage + " of " + id());
          };
      return new Versioned<>(sheet, version);
    }

    private static Row row(
        CallId call, ScoreSheet sheet, String stage, @Nullable Instant savedAt, int version) {
      return new Row(
          sheet.application().value(),
          sheet.person().value(),
          call.value(),
          stage,
          savedAt == null ? null : savedAt.atOffset(ZoneOffset.UTC),
          version);
    }

    private Instant saved() {
      if (savedAt == null) {
        throw new IllegalStateException("A sheet that is being written has a moment: " + id());
      }
      return savedAt.toInstant();
    }
  }

  record EntryRow(UUID application, UUID person, String criterion, String points, String reason) {

    Entries.Entry toDomain() {
      return new Entries.Entry(points, reason);
    }
  }
}
