package org.saradnja.practice.exercises.working;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.people.PersonId;
import org.saradnja.practice.exercises.PairId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RemarkTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  RemarkTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What somebody who leads said to a pair. */
  record Remark(PersonId author, Instant at, String text) {}

  /** The latest first. */
  List<Remark> of(PairId pair) {
    return jdbc
        .sql("select author, at, text from exercise_remark where pair = :pair order by at desc, id")
        .param("pair", pair.value())
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  void insert(PairId pair, Remark remark, UUID mandate) {
    jdbc.sql(
            """
            insert into exercise_remark (id, pair, at, mandate, author, text)
            values (:id, :pair, :at, :mandate, :author, :text)
            """)
        .param("id", UUID.randomUUID())
        .param("pair", pair.value())
        .param("at", remark.at().atOffset(ZoneOffset.UTC))
        .param("mandate", mandate)
        .param("author", remark.author().value())
        .param("text", remark.text())
        .update();
  }

  record Row(UUID author, OffsetDateTime at, String text) {

    Remark toDomain() {
      return new Remark(new PersonId(author), at.toInstant(), text);
    }
  }
}
