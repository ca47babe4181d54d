package org.saradnja.training.certificates.holding;

import java.util.Optional;
import org.saradnja.training.certificates.Judgement;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided, as those read it about whom it was. */
@Repository
class JudgementTable {

  private final JdbcClient jdbc;

  JudgementTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest; whatever was decided before it stays in the register. */
  Optional<Judgement> latest(EnrolmentId enrolment) {
    return jdbc.sql(
            """
            select judgement
              from completion
             where enrolment = :enrolment
             order by ordinal desc
             limit 1
            """)
        .param("enrolment", enrolment.value())
        .query((row, _) -> Judgement.read(row.getString("judgement")))
        .optional();
  }
}
