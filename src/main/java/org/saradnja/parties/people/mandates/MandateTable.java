package org.saradnja.parties.people.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MandateTable {

  private static final RowMapper<Row> ROWS = Rows.of(Row.class);

  private static final String OF_PERSON =
      """
      select id, person, role, party, held_from, held_until
        from mandate
       where person = :person and ended_at is null
       order by held_from, role, party
      """;

  private static final String HOLDING =
      """
      select id, person, role, party, held_from, held_until
        from mandate
       where party = :party and role = :role and ended_at is null
         and :day between held_from and coalesce(held_until, 'infinity')
       order by held_from, id
      """;

  private final JdbcClient jdbc;

  MandateTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A mandate that has not been ended by an act. */
  Mandate get(UUID id) {
    return jdbc.sql(
            """
            select id, person, role, party, held_from, held_until
              from mandate
             where id = :id and ended_at is null
            """)
        .param("id", id)
        .query(ROWS)
        .optional()
        .map(Row::toDomain)
        .orElseThrow(() -> new NoSuchThing("mandate " + id));
  }

  /** All that have not been ended, also those that begin later or whose last day has passed. */
  List<Mandate> of(PersonId person) {
    return jdbc.sql(OF_PERSON).param("person", person.value()).query(MandateTable::mandate).list();
  }

  /** As {@link #of}, on the way with other questions. */
  static Question<List<Mandate>> asked(PersonId person) {
    return Question.rows(OF_PERSON, Map.of("person", person.value()), MandateTable::mandate);
  }

  /** Of the party and not ended by an act, whenever they begin. */
  List<Mandate> of(Party party) {
    return jdbc
        .sql(
            """
            select id, person, role, party, held_from, held_until
              from mandate
             where party = :party and ended_at is null
             order by held_from, id
            """)
        .param("party", party.name())
        .query(ROWS)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  List<Mandate> holding(Role role, Party party, LocalDate day) {
    return jdbc.sql(HOLDING).params(held(role, party, day)).query(MandateTable::mandate).list();
  }

  /** As {@link #holding}, on the way with other questions. */
  static Question<List<Mandate>> asked(Role role, Party party, LocalDate day) {
    return Question.rows(HOLDING, held(role, party, day), MandateTable::mandate);
  }

  private static Map<String, Object> held(Role role, Party party, LocalDate day) {
    return Map.of("role", role.name(), "party", party.name(), "day", day);
  }

  private static Mandate mandate(ResultSet row, int number) throws SQLException {
    return ROWS.mapRow(row, number).toDomain();
  }

  boolean isEmpty() {
    return jdbc.sql("select not exists (select 1 from mandate)").query(Boolean.class).single();
  }

  void insert(Mandate mandate, Instant grantedAt) {
    jdbc.sql(
            """
            insert into mandate (id, person, role, party, held_from, held_until, granted_at)
            values (:id, :person, :role, :party, :heldFrom, :heldUntil, :grantedAt)
            """)
        .param("id", mandate.id())
        .param("person", mandate.person().value())
        .param("role", mandate.role().name())
        .param("party", mandate.party().name())
        .param("heldFrom", mandate.from())
        .param("heldUntil", mandate.until().orElse(null))
        .param("grantedAt", grantedAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  void end(UUID mandate, Instant endedAt) {
    int rows =
        jdbc.sql("update mandate set ended_at = :endedAt where id = :id and ended_at is null")
            .param("id", mandate)
            .param("endedAt", endedAt.atOffset(ZoneOffset.UTC))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Ended meanwhile: " + mandate);
    }
  }

  private record Row(
      UUID id,
      UUID person,
      String role,
      String party,
      LocalDate heldFrom,
      @Nullable LocalDate heldUntil) {

    Mandate toDomain() {
      return new Mandate(
          id,
          new PersonId(person),
          Role.valueOf(role),
          Party.named(party),
          heldFrom,
          Optional.ofNullable(heldUntil));
    }
  }
}
