package org.saradnja.parties.registry.organisations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.registry.organisations.Plan.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What became of each table of organisations that was taken over. */
@Component
class ImportTable {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ImportTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** A row that was not taken over, as it came, and why. */
  record Refused(int line, OrganisationForm form, List<Problem> problems) {}

  record Import(
      UUID id,
      Instant at,
      UUID mandate,
      int entered,
      int corrected,
      int unchanged,
      List<Refused> refused) {}

  void insert(UUID id, Instant at, Actor actor, Plan plan) {
    var refused =
        plan.with(Outcome.REFUSED).stream()
            .map(step -> new Refused(step.line(), step.form(), step.problems()))
            .toList();
    jdbc.sql(
            """
            insert into organisation_import
              (id, imported_at, mandate, entered, corrected, unchanged, refused)
            values
              (:id, :at, :mandate, :entered, :corrected, :unchanged, cast(:refused as jsonb))
            """)
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("mandate", actor.mandate())
        .param("entered", plan.with(Outcome.ENTERED).size())
        .param("corrected", plan.with(Outcome.CORRECTED).size())
        .param("unchanged", plan.with(Outcome.UNCHANGED).size())
        .param("refused", json.writeValueAsString(refused))
        .update();
  }

  Import get(UUID id) {
    return jdbc.sql(
            """
            select id, imported_at, mandate, entered, corrected, unchanged, refused::text
              from organisation_import
             where id = :id
            """)
        .param("id", id)
        .query(Rows.of(Row.class))
        .optional()
        .map(this::read)
        .orElseThrow(() -> new NoSuchThing("import " + id));
  }

  private Import read(Row row) {
    return new Import(
        row.id(),
        row.importedAt().toInstant(),
        row.mandate(),
        row.entered(),
        row.corrected(),
        row.unchanged(),
        json.readValue(row.refused(), new TypeReference<List<Refused>>() {}));
  }

  record Row(
      UUID id,
      OffsetDateTime importedAt,
      UUID mandate,
      int entered,
      int corrected,
      int unchanged,
      String refused) {}
}
