package org.saradnja.training.sessions.walkins;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.WalkIn;
import org.saradnja.training.sessions.WalkIns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who came without a seat, and with whom they were joined. */
@Repository
class WalkInTable implements WalkIns {

  private static final String WALK_INS =
      """
      select id, session, name_cyrillic, name_latin, unit, employer, email, enrolment
        from walk_in
      """;
  private static final RowMapper<WalkIn> WALK_IN =
      (row, _) ->
          new WalkIn(
              new EnrolmentId(row.getObject("id", UUID.class)),
              new SessionId(row.getObject("session", UUID.class)),
              new Localised(row.getString("name_cyrillic"), row.getString("name_latin")),
              Optional.ofNullable(row.getString("unit")).map(UnitId::new),
              row.getString("employer"),
              row.getString("email"),
              Optional.ofNullable(row.getObject("enrolment", UUID.class)).map(EnrolmentId::new));

  private final JdbcClient jdbc;

  WalkInTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By whom and when somebody was joined with a participant. */
  record Merge(EnrolmentId enrolment, Instant at, PersonId person) {}

  @Override
  public List<WalkIn> of(SessionId session) {
    return jdbc.sql(WALK_INS + "where session = :session order by taken_at, id")
        .param("session", session.value())
        .query(WALK_IN)
        .list();
  }

  @Override
  public Optional<WalkIn> find(EnrolmentId stand) {
    return jdbc.sql(WALK_INS + "where id = :id")
        .param("id", stand.value())
        .query(WALK_IN)
        .optional();
  }

  @Override
  public Supplier<List<WalkIn>> ask(Trip trip, Collection<EnrolmentId> stands) {
    var ids = stands.stream().map(EnrolmentId::value).toArray(UUID[]::new);
    return trip.carry(
        Question.rows(WALK_INS + "where id = any(:ids)", Map.of("ids", ids), WALK_IN));
  }

  Optional<Merge> merge(EnrolmentId stand) {
    return jdbc.sql(
            """
            select enrolment, merged_at, merged_person from walk_in
             where id = :id and enrolment is not null
            """)
        .param("id", stand.value())
        .query((row, _) ->
            new Merge(
                new EnrolmentId(row.getObject("enrolment", UUID.class)),
                row.getTimestamp("merged_at").toInstant(),
                new PersonId(row.getObject("merged_person", UUID.class))))
        .optional();
  }

  void insert(WalkIn walkIn, Instant at, UUID by) {
    jdbc.sql(
            """
            insert into walk_in
              (id, session, name_cyrillic, name_latin, unit, employer, email, taken_at, taken_by)
            values (:id, :session, :cyrillic, :latin, :unit, :employer, :email, :at, :by)
            """)
        .param("id", walkIn.stand().value())
        .param("session", walkIn.session().value())
        .param("cyrillic", walkIn.name().cyrillic())
        .param("latin", walkIn.name().latin())
        .param("unit", walkIn.unit().map(UnitId::slug).orElse(null))
        .param("employer", walkIn.employer())
        .param("email", walkIn.email())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  /** False when they were joined before. */
  boolean merge(EnrolmentId stand, Merge merge, UUID by) {
    return jdbc.sql(
                """
                update walk_in
                   set enrolment = :enrolment, merged_at = :at, merged_by = :by,
                       merged_person = :person
                 where id = :id and enrolment is null
                """)
            .param("id", stand.value())
            .param("enrolment", merge.enrolment().value())
            .param("at", merge.at().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .param("person", merge.person().value())
            .update()
        == 1;
  }
}
