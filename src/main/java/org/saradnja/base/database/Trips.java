package org.saradnja.base.database;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.stereotype.Component;

/**
 * Several statements in one trip to the database. Each way there and back costs both sides more
 * than most of the statements do; PostgreSQL takes them one after another in the transaction of
 * whoever sends them, and the first that fails ends the trip as if it had been sent alone.
 */
@Component
public final class Trips {

  private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();
  private final JdbcTemplate jdbc;
  private final ObjectProvider<Rider<?>> providers;
  private volatile @Nullable List<Rider<?>> riders;

  Trips(JdbcTemplate jdbc, ObjectProvider<Rider<?>> riders) {
    this.jdbc = jdbc;
    this.providers = riders;
  }

  public Trip begin() {
    return new Trip(this);
  }

  /** A trip for one question. */
  public <T> T ask(Question<T> question) {
    var trip = begin();
    return trip.go(trip.carry(question));
  }

  /** Looked for when first needed: a rider may itself ask. */
  List<Rider<?>> riders() {
    var known = riders;
    if (known == null) {
      known = providers.stream().toList();
      riders = known;
    }
    return known;
  }

  JdbcTemplate jdbc() {
    return jdbc;
  }

  /** As PostgreSQL's driver takes it: marks for names, and the values in the order of the marks. */
  Marked marked(Question<?> question) {
    var statement = parsed.computeIfAbsent(question.sql(), NamedParameterUtils::parseSqlStatement);
    var given = new MapSqlParameterSource(question.given());
    return new Marked(
        NamedParameterUtils.substituteNamedParameters(statement, given),
        NamedParameterUtils.buildValueArray(statement, given, null));
  }

  record Marked(String sql, @Nullable Object[] values) {}
}
