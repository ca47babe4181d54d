package org.saradnja.training.figures.statistics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saradnja.training.figures.Frozen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen figures. Rows are added and never changed. */
@Repository
class FrozenTable {

  private final JdbcClient jdbc;

  FrozenTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest reporting date first. */
  List<Frozen> all() {
    return jdbc.sql("select day, frozen_at, content from frozen_figures order by day desc")
        .query((row, _) ->
            new Frozen(
                row.getObject("day", LocalDate.class),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                Frozen.Content.read(row.getString("content"))))
        .list();
  }

  /** False when figures of the day were frozen before. */
  boolean insert(Frozen frozen, UUID mandate) {
    return jdbc.sql(
                """
                insert into frozen_figures (day, frozen_at, mandate, content, digest)
                values (:day, :at, :mandate, :content, :digest)
                on conflict (day) do nothing
                """)
            .param("day", frozen.day())
            .param("at", frozen.at().atOffset(ZoneOffset.UTC))
            .param("mandate", mandate)
            .param("content", frozen.content().canonical())
            .param("digest", frozen.content().digest().hex())
            .update()
        == 1;
  }
}
