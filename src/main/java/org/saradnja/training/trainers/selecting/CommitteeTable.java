package org.saradnja.training.trainers.selecting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerCommittees;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Committees that select trainers, and what their members stated. */
@Repository
class CommitteeTable implements TrainerCommittees {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final String MEMBERS =
      "select id, call, person, chairs, signed_at from trainer_committee_member ";

  private final JdbcClient jdbc;

  CommitteeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The one who chairs first. */
  List<Member> of(TrainerCallId call) {
    return jdbc
        .sql(MEMBERS + "where call = :call order by chairs desc, id")
        .param("call", call.value())
        .query(ROW)
        .list()
        .stream()
        .map(this::member)
        .toList();
  }

  @Override
  public List<PersonId> members(TrainerCallId call) {
    return of(call).stream().map(Member::person).toList();
  }

  List<Member> of(PersonId person) {
    return jdbc
        .sql(MEMBERS + "where person = :person order by appointed_at desc, id")
        .param("person", person.value())
        .query(ROW)
        .list()
        .stream()
        .map(this::member)
        .toList();
  }

  Optional<Member> find(TrainerCallId call, PersonId person) {
    return jdbc.sql(MEMBERS + "where call = :call and person = :person")
        .param("call", call.value())
        .param("person", person.value())
        .query(ROW)
        .optional()
        .map(this::member);
  }

  void insert(Member member, Instant now) {
    jdbc.sql(
            """
            insert into trainer_committee_member (id, call, person, chairs, appointed_at)
            values (:id, :call, :person, :chairs, :now)
            """)
        .param("id", member.id())
        .param("call", member.call().value())
        .param("person", member.person().value())
        .param("chairs", member.chairs())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** A statement is signed once. */
  void sign(Member member, Set<TrainerApplicationId> conflicts, Instant now) {
    int rows =
        jdbc.sql(
                """
                update trainer_committee_member
                   set signed_at = :now
                 where id = :id and signed_at is null
                """)
            .param("id", member.id())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Signed meanwhile: member " + member.id());
    }
    conflicts.forEach(application ->
        jdbc.sql(
                "insert into trainer_conflict (member, application) values (:member, :application)")
            .param("member", member.id())
            .param("application", application.value())
            .update());
  }

  private Member member(Row row) {
    return new Member(
        row.id(),
        new TrainerCallId(row.call()),
        new PersonId(row.person()),
        row.chairs(),
        Optional.ofNullable(row.signedAt()).map(OffsetDateTime::toInstant),
        conflicts(row.id()));
  }

  private Set<TrainerApplicationId> conflicts(UUID member) {
    return jdbc.sql("select application from trainer_conflict where member = :member")
        .param("member", member)
        .query((row, _) -> new TrainerApplicationId(row.getObject("application", UUID.class)))
        .set();
  }

  record Row(UUID id, UUID call, UUID person, boolean chairs, @Nullable OffsetDateTime signedAt) {}
}
