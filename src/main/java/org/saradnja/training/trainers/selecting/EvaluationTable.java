package org.saradnja.training.trainers.selecting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.saradnja.base.database.Rows;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the committee found and gave, until it is decided. */
@Repository
class EvaluationTable {

  private static final RowMapper<Finding> FINDING = Rows.of(Finding.class);
  private static final RowMapper<Mark> MARK = Rows.of(Mark.class);

  private final JdbcClient jdbc;

  EvaluationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Finding> findings(TrainerApplicationId application) {
    return jdbc.sql(
            """
            select condition, met, note, member
              from trainer_finding
             where application = :application
             order by condition
            """)
        .param("application", application.value())
        .query(FINDING)
        .list();
  }

  /** The last finding of a condition stands. */
  void put(TrainerApplicationId application, Finding finding, Instant now) {
    jdbc.sql(
            """
            insert into trainer_finding (application, condition, met, note, member, found_at)
            values (:application, :condition, :met, :note, :member, :now)
            on conflict on constraint one_finding_of_a_condition
              do update set met = excluded.met, note = excluded.note, member = excluded.member,
                            found_at = excluded.found_at
            """)
        .param("application", application.value())
        .param("condition", finding.condition())
        .param("met", finding.met())
        .param("note", finding.note())
        .param("member", finding.member())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Mark> marks(TrainerApplicationId application) {
    return jdbc.sql(
            """
            select subject, criterion, member, points
              from trainer_mark
             where application = :application
             order by subject, criterion, member
            """)
        .param("application", application.value())
        .query(MARK)
        .list();
  }

  /** A member's mark may be changed until it is decided. */
  void put(TrainerApplicationId application, Mark mark, Instant now) {
    jdbc.sql(
            """
            insert into trainer_mark (application, subject, criterion, member, points, given_at)
            values (:application, :subject, :criterion, :member, :points, :now)
            on conflict on constraint one_mark_of_a_member
              do update set points = excluded.points, given_at = excluded.given_at
            """)
        .param("application", application.value())
        .param("subject", mark.subject())
        .param("criterion", mark.criterion())
        .param("member", mark.member())
        .param("points", mark.points())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
