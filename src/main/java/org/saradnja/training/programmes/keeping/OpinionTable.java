package org.saradnja.training.programmes.keeping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.training.programmes.CouncilOpinion;
import org.saradnja.training.programmes.ProgrammeId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opinions of the Programme Council. Rows are added and never changed. */
@Repository
class OpinionTable {

  private static final RowMapper<CouncilOpinion> OPINION = Rows.of(CouncilOpinion.class);

  private final JdbcClient jdbc;

  OpinionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<CouncilOpinion> of(ProgrammeId programme) {
    return jdbc.sql(
            """
            select given_on as "on", mark, scale, opinion
              from council_opinion
             where programme = :programme
             order by given_on desc
            """)
        .param("programme", programme.value())
        .query(OPINION)
        .list();
  }

  /** False when there is one of that day already. */
  boolean insert(ProgrammeId programme, CouncilOpinion opinion, Instant now) {
    return jdbc.sql(
                """
                insert into council_opinion
                  (id, programme, given_on, mark, scale, opinion, recorded_at)
                values (:id, :programme, :on, :mark, :scale, :opinion, :at)
                on conflict on constraint one_opinion_on_a_programme_for_a_day do nothing
                """)
            .param("id", UUID.randomUUID())
            .param("programme", programme.value())
            .param("on", opinion.on())
            .param("mark", opinion.mark())
            .param("scale", opinion.scale())
            .param("opinion", opinion.opinion())
            .param("at", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
