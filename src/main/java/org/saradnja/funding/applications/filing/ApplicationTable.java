package org.saradnja.funding.applications.filing;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.database.BeforeCommit;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.database.Trip;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Drafts.Filled;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.ReceivedApplications.Tally;
import org.saradnja.parties.registry.OrganisationId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Received applications, and every content that was ever sent for them. */
@Repository
class ApplicationTable {

  private static final RowMapper<ApplicationRow> ROW = Rows.of(ApplicationRow.class);

  private static final String SELECT =
      """
      select id, call, unit, organisation, organisation_name, title, requested_paras, total_paras,
             registry_number, received_at, digest, stage, withdrawn_at, version
        from application
      """;

  private static final String BY_ID = SELECT + " where id = :id";

  private static final String FILE =
      """
      with next as (
        select mark, nextval(format('registry_book_%s', id)::regclass) as number
          from registry_book
         where unit = :unit and year = :year)
      insert into application
        (id, call, unit, organisation, organisation_name, title, requested_paras, total_paras,
         number, registry_number, received_at, digest, stage, version)
      select :id, :call, :unit, :organisation, :name, :title, :requested, :total,
             number, mark || '-' || number || '/' || :year, :receivedAt, :digest, 'SUBMITTED', 0
        from next
      on conflict on constraint application_is_filed_once do nothing
      returning registry_number
      """;

  private final JdbcClient jdbc;
  private final RegistryBooks books;
  private final Trips trips;
  private final BeforeCommit atTheEnd;

  ApplicationTable(JdbcClient jdbc, RegistryBooks books, Trips trips, BeforeCommit atTheEnd) {
    this.jdbc = jdbc;
    this.books = books;
    this.trips = trips;
    this.atTheEnd = atTheEnd;
  }

  Versioned<GrantApplication> get(ApplicationId id) {
    return find(id).orElseThrow(() -> new NoSuchThing("application " + id.value()));
  }

  /** As {@link #find}, on the way with other questions. */
  static Question<Optional<Versioned<GrantApplication>>> asked(ApplicationId id) {
    return Question.rows(BY_ID, Map.of("id", id.value()), ROW)
        .as(rows -> rows.stream().findFirst().map(ApplicationRow::toDomain));
  }

  Optional<Versioned<GrantApplication>> find(ApplicationId id) {
    return jdbc.sql(BY_ID)
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(ApplicationRow::toDomain);
  }

  /** Not withdrawn, in the order of their numbers. */
  List<Filed> received(CallId call) {
    return jdbc
        .sql(SELECT + " where call = :call and stage = 'SUBMITTED' order by number")
        .param("call", call.value())
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().value().filed())
        .toList();
  }

  /** Of those not withdrawn. */
  Tally tally(CallId call) {
    return jdbc.sql(
            """
            select count(*) as applications, coalesce(sum(requested_paras), 0)::bigint as requested
              from application
             where call = :call and stage = 'SUBMITTED'
            """)
        .param("call", call.value())
        .query(
            (row, _) -> new Tally(row.getInt("applications"), new Dinars(row.getLong("requested"))))
        .single();
  }

  /** With withdrawn ones, the newest first. */
  List<GrantApplication> of(OrganisationId organisation) {
    return jdbc
        .sql(SELECT + " where organisation = :organisation order by received_at desc")
        .param("organisation", organisation.value())
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().value())
        .toList();
  }

  /**
   * Takes the next number of the book and files the application under it, in one statement; empty
   * when the application is there already.
   *
   * @param trip on which it goes, with what else is asked at the same time
   */
  Optional<Filed> file(Filled draft, Digest digest, Instant now, ZoneId zone, Trip trip) {
    int year = now.atZone(zone).getYear();
    var numbered = insert(draft, digest, now, year, trip);
    if (numbered.isPresent() || find(draft.id()).isPresent()) {
      return numbered;
    }
    books.open(draft.call().unit().slug(), year);
    return insert(draft, digest, now, year, trips.begin());
  }

  private static Optional<Filed> insert(
      Filled draft, Digest digest, Instant now, int year, Trip trip) {
    var content = draft.content();
    var given =
        Map.ofEntries(
            entry("id", draft.id().value()),
            entry("call", draft.call().id().value()),
            entry("unit", draft.call().unit().slug()),
            entry("year", year),
            entry("organisation", draft.organisation().value()),
            entry("name", content.applicant().name()),
            entry("title", content.programme().title()),
            entry("requested", content.budget().requested().paras()),
            entry("total", content.budget().total().paras()),
            entry("receivedAt", utc(now)),
            entry("digest", digest.hex()));
    var numbers = trip.carry(Question.rows(FILE, given, (row, _) -> row.getString(1)));
    trip.go();
    return numbers.get().stream().findFirst().map(number -> filed(draft, digest, now, number));
  }

  private static Filed filed(Filled draft, Digest digest, Instant now, String number) {
    var content = draft.content();
    return new Filed(
        draft.id(),
        draft.call().id(),
        draft.call().unit(),
        draft.organisation(),
        content.applicant().name(),
        content.programme().title(),
        content.budget().requested(),
        content.budget().total(),
        number,
        now,
        digest);
  }

  void update(Versioned<? extends GrantApplication> changed) {
    int rows =
        jdbc.sql(
                """
                update application
                   set organisation_name = :organisationName, title = :title,
                       requested_paras = :requestedParas, total_paras = :totalParas,
                       digest = :digest, stage = :stage, withdrawn_at = :withdrawnAt,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(ApplicationRow.of(changed.value(), changed.version()))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException(
          "Changed meanwhile: application " + changed.value().filed().id().value());
    }
  }

  /** Keeps the exact text that was sent; what was sent before stays beside it. */
  void keepSent(ApplicationId id, Packed packed, Instant at) {
    atTheEnd.write(keepingSent(id, packed, at), _ -> {});
  }

  static Question<Integer> keepingSent(ApplicationId id, Packed packed, Instant at) {
    return Question.change(
        """
        insert into application_sending (application, ordinal, at, digest, content)
        select :id, count(*) + 1, :at, :digest, :content
          from application_sending
         where application = :id
        """,
        Map.of(
            "id", id.value(),
            "at", utc(at),
            "digest", packed.digest().hex(),
            "content", packed.json()));
  }

  /** The last content sent: the first one, or the completed one. */
  String sent(ApplicationId id) {
    atTheEnd.now();
    return jdbc.sql(
            """
            select content
              from application_sending
             where application = :id
             order by ordinal desc
             limit 1
            """)
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElseThrow(() -> new NoSuchThing("content of application " + id.value()));
  }

  /** When something was sent, the first sending first. */
  List<Instant> sendings(ApplicationId id) {
    atTheEnd.now();
    return jdbc.sql("select at from application_sending where application = :id order by ordinal")
        .param("id", id.value())
        .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .list();
  }

  private static Object utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
