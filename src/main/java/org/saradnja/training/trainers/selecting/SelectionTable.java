package org.saradnja.training.trainers.selecting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerSelections;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Decisions by calls for trainers, with all they were decided from. */
@Repository
class SelectionTable implements TrainerSelections {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final TypeReference<List<Outcome>> OUTCOMES = new TypeReference<>() {};

  private final JdbcClient jdbc;

  SelectionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Selection> of(TrainerCallId call) {
    return jdbc.sql(
            """
            select call, number, decided_at, outcomes::text as outcomes
              from trainer_selection
             where call = :call
            """)
        .param("call", call.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  boolean hasNumber(String number) {
    return jdbc.sql("select count(*) from trainer_selection where number = :number")
            .param("number", number)
            .query(Integer.class)
            .single()
        > 0;
  }

  void insert(Selection selection) {
    jdbc.sql(
            """
            insert into trainer_selection (call, number, decided_at, outcomes)
            values (:call, :number, :decidedAt, cast(:outcomes as jsonb))
            """)
        .param("call", selection.call().value())
        .param("number", selection.number())
        .param("decidedAt", selection.decidedAt().atOffset(ZoneOffset.UTC))
        .param("outcomes", new String(CanonicalJson.of(selection.outcomes()), UTF_8))
        .update();
  }

  record Row(UUID call, String number, OffsetDateTime decidedAt, String outcomes) {

    Selection toDomain() {
      return new Selection(
          new TrainerCallId(call),
          number,
          decidedAt.toInstant(),
          JsonMapper.shared().readValue(outcomes, OUTCOMES));
    }
  }
}
