package org.saradnja.training.evaluation.giving;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.training.evaluation.Box;
import org.saradnja.training.evaluation.Evaluation;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Seats that answered, and the answers of each training counted together. */
@Repository
class EvaluationTable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SELECT =
      """
      select session, form, before::text as before, after::text as after, closed
        from evaluation
       where session = :session
      """;

  private final JdbcClient jdbc;

  EvaluationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Evaluation> find(SessionId session) {
    return jdbc.sql(SELECT)
        .param("session", session.value())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain);
  }

  /** Begins the evaluation with a form unless it has begun, and keeps others from it meanwhile. */
  Evaluation locked(SessionId session, FormId form) {
    var empty = JSON.writeValueAsString(Box.EMPTY);
    jdbc.sql(
            """
            insert into evaluation (session, form, before, after, closed)
            values (:session, :form, cast(:empty as jsonb), cast(:empty as jsonb), false)
            on conflict (session) do nothing
            """)
        .param("session", session.value())
        .param("form", form.value())
        .param("empty", empty)
        .update();
    return jdbc.sql(SELECT + " for update")
        .param("session", session.value())
        .query(Rows.of(Row.class))
        .single()
        .toDomain();
  }

  /** Whoever changes it holds its lock. */
  void update(Evaluation changed) {
    int rows =
        jdbc.sql(
                """
                update evaluation
                   set before = cast(:before as jsonb), after = cast(:after as jsonb),
                       closed = :closed
                 where session = :session
                """)
            .param("before", JSON.writeValueAsString(changed.before()))
            .param("after", JSON.writeValueAsString(changed.after()))
            .param("closed", changed.closed())
            .param("session", changed.session().value())
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + changed.session());
    }
  }

  /** Whether the seat had not answered before. */
  boolean give(EnrolmentId enrolment, Occasion occasion) {
    return jdbc.sql(
                """
                insert into evaluation_given (enrolment, occasion)
                values (:enrolment, :occasion)
                on conflict on constraint one_answer_of_a_participant do nothing
                """)
            .param("enrolment", enrolment.value())
            .param("occasion", occasion.name())
            .update()
        == 1;
  }

  /** Those of the seats that answered. */
  Set<EnrolmentId> given(Collection<EnrolmentId> seats, Occasion occasion) {
    if (seats.isEmpty()) {
      return Set.of();
    }
    return jdbc.sql(
            """
            select enrolment
              from evaluation_given
             where occasion = :occasion and enrolment in (:seats)
            """)
        .param("occasion", occasion.name())
        .param("seats", seats.stream().map(EnrolmentId::value).toList())
        .query((row, _) -> new EnrolmentId(row.getObject("enrolment", UUID.class)))
        .set();
  }

  /** Whether nobody was asked before. */
  boolean ask(SessionId session, String what) {
    return jdbc.sql(
                """
                insert into evaluation_asked (session, what)
                values (:session, :what)
                on conflict on constraint asked_once_of_a_training do nothing
                """)
            .param("session", session.value())
            .param("what", what)
            .update()
        == 1;
  }

  private record Row(UUID session, UUID form, String before, String after, boolean closed) {

    Evaluation toDomain() {
      return new Evaluation(
          new SessionId(session),
          new FormId(form),
          JSON.readValue(before, Box.class),
          JSON.readValue(after, Box.class),
          closed);
    }
  }
}
