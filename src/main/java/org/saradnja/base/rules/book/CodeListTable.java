package org.saradnja.base.rules.book;

import java.util.List;
import org.saradnja.base.database.Rows;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RejectionReason;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of codes with their names, in their own order. */
@Component
class CodeListTable {

  private static final RowMapper<Area> AREA = Rows.of(Area.class);
  private static final RowMapper<RejectionReason> REASON = Rows.of(RejectionReason.class);

  private final JdbcClient jdbc;

  CodeListTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Area> areas() {
    return jdbc.sql(
            """
            select code, name_sr as serbian, name_en as english
              from area_of_public_interest
             order by place
            """)
        .query(AREA)
        .list();
  }

  List<RejectionReason> rejectionReasons() {
    return jdbc.sql(
            """
            select code, stage, name_sr as serbian, name_en as english, source_kind as source
              from rejection_reason
             order by place
            """)
        .query(REASON)
        .list();
  }
}
