package org.saradnja.funding.assessment.commission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.Recusal;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Commissions, statements and recusals: rows are added, none is ever changed. */
@Component
class CommissionTable implements Commissions {

  private static final RowMapper<SeatRow> SEATS = Rows.of(SeatRow.class);
  private static final RowMapper<AboutRow> ABOUT = Rows.of(AboutRow.class);
  private static final RowMapper<RecusalRow> RECUSALS = Rows.of(RecusalRow.class);

  private final JdbcClient jdbc;

  CommissionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Commission> find(CallId call) {
    return jdbc.sql("select appointed_at from commission where call = :call")
        .param("call", call.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(at -> new Commission(call, at.toInstant(), seats(call), recusals(call)));
  }

  @Override
  public List<CallId> callsOf(PersonId person) {
    return jdbc.sql(
            """
            select c.call
              from commission c join commission_seat s on s.call = c.call
             where s.person = :person
             order by c.appointed_at desc, c.call
            """)
        .param("person", person.value())
        .query((row, _) -> new CallId(row.getObject("call", UUID.class)))
        .list();
  }

  /** Appointing, signing, scoring and publishing of one call wait for each other here. */
  void lock(CallId call) {
    jdbc.sql("select call from commission where call = :call for update")
        .param("call", call.value())
        .query(UUID.class)
        .optional();
  }

  void insert(Commission commission, UUID mandate) {
    jdbc.sql(
            """
            insert into commission (call, appointed_at, appointed_by)
            values (:call, :appointedAt, :mandate)
            """)
        .param("call", commission.call().value())
        .param("appointedAt", commission.appointedAt().atOffset(ZoneOffset.UTC))
        .param("mandate", mandate)
        .update();
    commission.seats().forEach(seat -> insert(commission.call(), seat));
  }

  void insert(CallId call, Seat.Signed seat, Statement statement, UUID mandate) {
    jdbc.sql(
            """
            insert into commission_statement
              (id, call, person, text, signed_at, signed_by, digest)
            values
              (:id, :call, :person, :text, :signedAt, :mandate, :digest)
            """)
        .param("id", statement.id())
        .param("call", call.value())
        .param("person", seat.person().value())
        .param("text", statement.text())
        .param("signedAt", seat.at().atOffset(ZoneOffset.UTC))
        .param("mandate", mandate)
        .param("digest", seat.statement().hex())
        .update();
    seat.about().forEach(application -> insert(statement.id(), application));
  }

  void insert(CallId call, Recusal recusal) {
    jdbc.sql(
            """
            insert into commission_recusal
              (id, call, person, application, conflict, explanation, declared_at)
            values
              (:id, :call, :person, :application, :conflict, :explanation, :declaredAt)
            """)
        .paramSource(RecusalRow.of(call, recusal))
        .update();
  }

  private void insert(CallId call, Seat seat) {
    jdbc.sql(
            """
            insert into commission_seat (call, position, person, president)
            values (:call, :position, :person, :president)
            """)
        .param("call", call.value())
        .param("position", seat.position())
        .param("person", seat.person().value())
        .param("president", seat.president())
        .update();
  }

  private void insert(UUID statement, ApplicationId application) {
    jdbc.sql(
            """
            insert into commission_statement_application (statement, application)
            values (:statement, :application)
            """)
        .param("statement", statement)
        .param("application", application.value())
        .update();
  }

  private List<Seat> seats(CallId call) {
    var about = about(call);
    return jdbc
        .sql(
            """
            select s.position, s.person, s.president, t.signed_at, t.digest
              from commission_seat s
              left join commission_statement t on t.call = s.call and t.person = s.person
             where s.call = :call
             order by s.position
            """)
        .param("call", call.value())
        .query(SEATS)
        .list()
        .stream()
        .map(row -> row.toDomain(about.getOrDefault(row.person(), Set.of())))
        .toList();
  }

  private Map<UUID, Set<ApplicationId>> about(CallId call) {
    return jdbc
        .sql(
            """
            select t.person, a.application
              from commission_statement t
              join commission_statement_application a on a.statement = t.id
             where t.call = :call
            """)
        .param("call", call.value())
        .query(ABOUT)
        .list()
        .stream()
        .collect(
            groupingBy(
                AboutRow::person, mapping(row -> new ApplicationId(row.application()), toSet())));
  }

  private List<Recusal> recusals(CallId call) {
    return jdbc
        .sql(
            """
            select id, call, person, application, conflict, explanation, declared_at
              from commission_recusal
             where call = :call
             order by declared_at, person, application
            """)
        .param("call", call.value())
        .query(RECUSALS)
        .list()
        .stream()
        .map(RecusalRow::toDomain)
        .toList();
  }

  record SeatRow(
      int position,
      UUID person,
      boolean president,
      @Nullable OffsetDateTime signedAt,
      @Nullable String digest) {

    Seat toDomain(Set<ApplicationId> about) {
      var who = new PersonId(person);
      return signedAt == null || digest == null
          ? new Seat.Appointed(position, who, president)
          : new Seat.Signed(
              position, who, president, signedAt.toInstant(), new Digest(digest), about);
    }
  }

  record AboutRow(UUID person, UUID application) {}

  record RecusalRow(
      UUID id,
      UUID call,
      UUID person,
      UUID application,
      String conflict,
      String explanation,
      OffsetDateTime declaredAt) {

    static RecusalRow of(CallId call, Recusal recusal) {
      return new RecusalRow(
          recusal.id(),
          call.value(),
          recusal.person().value(),
          recusal.application().value(),
          recusal.conflict().name(),
          recusal.explanation(),
          recusal.declaredAt().atOffset(ZoneOffset.UTC));
    }

    Recusal toDomain() {
      return new Recusal(
          id,
          new PersonId(person),
          new ApplicationId(application),
          Conflict.valueOf(conflict),
          explanation,
          declaredAt.toInstant());
    }
  }
}
