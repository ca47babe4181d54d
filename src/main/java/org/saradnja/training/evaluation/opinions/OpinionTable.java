package org.saradnja.training.evaluation.opinions;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.Opinions;
import org.saradnja.training.evaluation.SignedAnswers;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class OpinionTable implements Opinions {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final String SELECT =
      """
      select enrolment, session, unit, form, answers::text as answers, superior, at
        from superior_opinion
      """;

  private final JdbcClient jdbc;

  OpinionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Opinion> of(SessionId session) {
    return jdbc
        .sql(SELECT + " where session = :session order by at, enrolment")
        .param("session", session.value())
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  @Override
  public Optional<Opinion> of(EnrolmentId enrolment) {
    return jdbc.sql(SELECT + " where enrolment = :enrolment")
        .param("enrolment", enrolment.value())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain);
  }

  /** Those about whom somebody has said something to the unit. */
  Set<EnrolmentId> given(UnitId unit) {
    return jdbc.sql("select enrolment from superior_opinion where unit = :unit")
        .param("unit", unit.slug())
        .query((row, _) -> new EnrolmentId(row.getObject("enrolment", UUID.class)))
        .set();
  }

  /** Whether there was none about the participant. */
  boolean insert(Opinion opinion, UUID mandate) {
    return jdbc.sql(
                """
                insert into superior_opinion
                  (enrolment, session, unit, form, answers, superior, mandate, at)
                values
                  (:enrolment, :session, :unit, :form, cast(:answers as jsonb), :superior,
                   :mandate, :at)
                on conflict on constraint one_opinion_about_a_participant do nothing
                """)
            .param("enrolment", opinion.enrolment().value())
            .param("session", opinion.session().value())
            .param("unit", opinion.unit().slug())
            .param("form", opinion.form().value())
            .param("answers", JSON.writeValueAsString(opinion.answers()))
            .param("superior", opinion.superior())
            .param("mandate", mandate)
            .param("at", opinion.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private record Row(
      UUID enrolment,
      UUID session,
      String unit,
      UUID form,
      String answers,
      String superior,
      OffsetDateTime at) {

    Opinion toDomain() {
      return new Opinion(
          new EnrolmentId(enrolment),
          new SessionId(session),
          new UnitId(unit),
          new FormId(form),
          JSON.readValue(answers, SignedAnswers.class),
          superior,
          at.toInstant());
    }
  }
}
