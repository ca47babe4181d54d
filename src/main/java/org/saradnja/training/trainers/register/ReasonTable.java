package org.saradnja.training.trainers.register;

import java.util.List;
import org.saradnja.base.database.Rows;
import org.saradnja.training.trainers.Requirement;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why an accreditation ends or rests, as the Academy's list says it. */
@Repository
class ReasonTable {

  private static final RowMapper<Requirement> REASON = Rows.of(Requirement.class);

  private final JdbcClient jdbc;

  ReasonTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Requirement> ofEnd() {
    return reasons("END");
  }

  List<Requirement> ofSuspension() {
    return reasons("SUSPENSION");
  }

  private List<Requirement> reasons(String kind) {
    return jdbc.sql(
            """
            select code, serbian, english, provision_serbian, provision_english, confirmed
              from accreditation_reason
             where kind = :kind
             order by position
            """)
        .param("kind", kind)
        .query(REASON)
        .list();
  }
}
