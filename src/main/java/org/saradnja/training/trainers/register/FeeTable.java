package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.training.trainers.register.Fee.Work;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fee table, as it was set from day to day. */
@Repository
class FeeTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  FeeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<Fee> all() {
    return jdbc
        .sql(
            """
            select work, from_day, per_hour_paras, basis
              from trainer_fee
             order by from_day desc, work
            """)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  /** What was set for the same day before is replaced: it never came into force otherwise. */
  void put(Fee fee) {
    jdbc.sql(
            """
            insert into trainer_fee (work, from_day, per_hour_paras, basis)
            values (:work, :fromDay, :perHourParas, :basis)
            on conflict on constraint one_fee_for_a_work_from_a_day
              do update set per_hour_paras = excluded.per_hour_paras, basis = excluded.basis
            """)
        .paramSource(Row.of(fee))
        .update();
  }

  record Row(String work, LocalDate fromDay, long perHourParas, String basis) {

    static Row of(Fee fee) {
      return new Row(fee.work().name(), fee.from(), fee.perHour().paras(), fee.basis());
    }

    Fee toDomain() {
      return new Fee(Work.valueOf(work), new Dinars(perHourParas), fromDay, basis);
    }
  }
}
