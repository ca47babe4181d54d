package org.saradnja.practice.exercises.giving;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.TownNumber;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.practice.exercises.OwnTown;
import org.saradnja.practice.exercises.PairId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Towns of pairs, and how much of each has been made. */
@Repository
class TownTable {

  /** After this many attempts a town waits for somebody to reset it. */
  static final int MOST_ATTEMPTS = 3;

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  TownTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A town that is being made, of which pair and under whose mandate. */
  record Work(OwnTown town, PairId pair, Actor actor) {}

  TownNumber nextNumber() {
    return new TownNumber(
        jdbc.sql("select nextval('exercise_town_number')").query(Integer.class).single());
  }

  /** By pair, in the order of rounds. */
  Map<UUID, List<OwnTown>> of(List<UUID> pairs) {
    return jdbc
        .sql(SELECT + " where pair = any(cast(:pairs as uuid[])) order by round")
        .param("pairs", array(pairs))
        .query(ROW)
        .list()
        .stream()
        .collect(groupingBy(Row::pair, mapping(Row::toDomain, toList())));
  }

  void insert(PairId pair, OwnTown town, Actor actor) {
    jdbc.sql(
            """
            insert into exercise_town
              (id, number, pair, round, slug, name_cyrillic, name_latin, ordered_at,
               mandate, party, role)
            values
              (:id, :number, :pair, :round, :slug, :cyrillic, :latin, :at,
               :mandate, :party, :role)
            """)
        .param("id", town.id())
        .param("number", town.number().value())
        .param("pair", pair.value())
        .param("round", town.round())
        .param("slug", town.unit().slug())
        .param("cyrillic", town.name().cyrillic())
        .param("latin", town.name().latin())
        .param("at", town.orderedAt().atOffset(ZoneOffset.UTC))
        .param("mandate", actor.mandate())
        .param("party", actor.party())
        .param("role", actor.role())
        .update();
  }

  /** Takes up the one that waits, those that failed last; another node takes another. */
  Optional<UUID> takeUp() {
    return jdbc.sql(
            """
            update exercise_town
               set attempts = attempts + 1
             where id = (select id
                           from exercise_town
                          where made_at is null and closed_at is null and attempts < :attempts
                          order by attempts, number
                          limit 1
                            for update skip locked)
            returning id
            """)
        .param("attempts", MOST_ATTEMPTS)
        .query(UUID.class)
        .optional();
  }

  /** Nobody else works at it until the transaction ends; empty when it is made or closed. */
  Optional<Work> lockWaiting(UUID id) {
    return jdbc.sql(SELECT + " where id = :id and made_at is null and closed_at is null for update")
        .param("id", id)
        .query(ROW)
        .optional()
        .map(Row::work);
  }

  Set<String> played(UUID town) {
    return Set.copyOf(
        jdbc.sql("select name from exercise_town_scene where town = :town")
            .param("town", town)
            .query((row, _) -> row.getString("name"))
            .list());
  }

  void play(UUID town, String scene) {
    jdbc.sql("insert into exercise_town_scene (town, name) values (:town, :name)")
        .param("town", town)
        .param("name", scene)
        .update();
  }

  void made(UUID town, Instant at) {
    once(
        town,
        jdbc.sql("update exercise_town set made_at = :at where id = :id and made_at is null")
            .param("id", town)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update());
  }

  void close(UUID town, Instant at) {
    once(
        town,
        jdbc.sql("update exercise_town set closed_at = :at where id = :id and closed_at is null")
            .param("id", town)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update());
  }

  private static void once(UUID town, int rows) {
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: town " + town);
    }
  }

  private static String array(List<UUID> ids) {
    return ids.stream()
        .map(UUID::toString)
        .collect(java.util.stream.Collectors.joining(",", "{", "}"));
  }

  private static final String SELECT =
      """
      select id, number, pair, round, slug, name_cyrillic, name_latin, ordered_at, mandate, party,
             role, attempts, made_at, closed_at
        from exercise_town
      """;

  record Row(
      UUID id,
      int number,
      UUID pair,
      int round,
      String slug,
      String nameCyrillic,
      String nameLatin,
      OffsetDateTime orderedAt,
      UUID mandate,
      String party,
      String role,
      int attempts,
      @Nullable OffsetDateTime madeAt,
      @Nullable OffsetDateTime closedAt) {

    OwnTown toDomain() {
      return new OwnTown(
          id,
          new TownNumber(number),
          round,
          new UnitId(slug),
          new Localised(nameCyrillic, nameLatin),
          orderedAt.toInstant(),
          attempts >= MOST_ATTEMPTS && madeAt == null,
          Optional.ofNullable(madeAt).map(OffsetDateTime::toInstant),
          Optional.ofNullable(closedAt).map(OffsetDateTime::toInstant));
    }

    Work work() {
      return new Work(toDomain(), new PairId(pair), new Actor(mandate, party, role));
    }
  }
}
