package org.saradnja.training.trainers.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.saradnja.base.database.Rows;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Fee.Work;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Confirmed hours of trainers. */
@Repository
class HoursTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  HoursTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By the code of the training. */
  Map<String, Hours> of(TrainerId trainer) {
    List<Row> rows =
        jdbc.sql("select training, work, hours from trainer_hours where trainer = :trainer")
            .param("trainer", trainer.value())
            .query(ROW)
            .list();
    return rows.stream().collect(groupingBy(Row::training)).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> hours(one.getKey(), one.getValue())));
  }

  /** What was confirmed before for the training is replaced. */
  void put(TrainerId trainer, Hours hours, Instant now) {
    jdbc.sql("delete from trainer_hours where trainer = :trainer and training = :training")
        .param("trainer", trainer.value())
        .param("training", hours.training())
        .update();
    hours
        .byWork()
        .forEach((work, number) ->
            jdbc.sql(
                    """
                    insert into trainer_hours (trainer, training, work, hours, confirmed_at)
                    values (:trainer, :training, :work, :hours, :now)
                    """)
                .param("trainer", trainer.value())
                .param("training", hours.training())
                .param("work", work.name())
                .param("hours", number)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
  }

  private static Hours hours(String training, List<Row> rows) {
    return new Hours(
        training, rows.stream().collect(toMap(row -> Work.valueOf(row.work()), Row::hours)), true);
  }

  record Row(String training, String work, int hours) {}
}
