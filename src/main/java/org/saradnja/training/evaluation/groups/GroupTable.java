package org.saradnja.training.evaluation.groups;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.base.web.ProcedureStep.Mark;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.GroupMarks;
import org.saradnja.training.evaluation.SignedAnswers;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class GroupTable implements GroupMarks {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  GroupTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Mark> of(SessionId session) {
    return jdbc
        .sql(
            """
            select trainer, form, answers::text as answers, at
              from group_mark
             where session = :session
             order by at, trainer
            """)
        .param("session", session.value())
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  /** Whether the trainer had not marked the group before. */
  boolean insert(SessionId session, Mark mark) {
    return jdbc.sql(
                """
                insert into group_mark (session, trainer, form, answers, at)
                values (:session, :trainer, :form, cast(:answers as jsonb), :at)
                on conflict on constraint one_mark_of_a_trainer_for_a_group do nothing
                """)
            .param("session", session.value())
            .param("trainer", mark.trainer().value())
            .param("form", mark.form().value())
            .param("answers", JSON.writeValueAsString(mark.answers()))
            .param("at", mark.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private record Row(UUID trainer, UUID form, String answers, OffsetDateTime at) {

    Mark toDomain() {
      return new Mark(
          new TrainerId(trainer),
          new FormId(form),
          JSON.readValue(answers, SignedAnswers.class),
          at.toInstant());
    }
  }
}
