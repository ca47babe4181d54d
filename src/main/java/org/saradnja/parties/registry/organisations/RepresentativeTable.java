package org.saradnja.parties.registry.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.registry.OrganisationId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Representatives of organisations; a record is ended and never changed. */
@Component
class RepresentativeTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  RepresentativeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those who hold first, then those who ended last. */
  List<Representative> of(OrganisationId organisation) {
    return jdbc
        .sql(
            """
            select id, name, held_from, held_until, source
              from organisation_representative
             where organisation = :organisation
             order by held_until desc nulls first, held_from desc nulls last, entered_at
            """)
        .param("organisation", organisation.value())
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  /** The names of those who hold, in one line, as the register shows them. */
  String line(OrganisationId organisation) {
    return of(organisation).stream()
        .filter(Representative::holds)
        .map(Representative::name)
        .collect(Collectors.joining(", "));
  }

  void insert(OrganisationId organisation, Representative one, Instant at) {
    jdbc.sql(
            """
            insert into organisation_representative
              (id, organisation, name, held_from, held_until, source, entered_at)
            values (:id, :organisation, :name, :from, :until, :source, :at)
            """)
        .param("id", one.id())
        .param("organisation", organisation.value())
        .param("name", one.name())
        .param("from", one.from().orElse(null))
        .param("until", one.until().orElse(null))
        .param("source", one.source())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void end(UUID id, LocalDate lastDay) {
    int rows =
        jdbc.sql(
                """
                update organisation_representative
                   set held_until = :lastDay
                 where id = :id and held_until is null
                """)
            .param("id", id)
            .param("lastDay", lastDay)
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Ended meanwhile: representative " + id);
    }
  }

  record Row(
      UUID id,
      String name,
      @Nullable LocalDate heldFrom,
      @Nullable LocalDate heldUntil,
      String source) {

    Representative toDomain() {
      return new Representative(
          id, name, Optional.ofNullable(heldFrom), Optional.ofNullable(heldUntil), source);
    }
  }
}
