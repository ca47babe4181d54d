package org.saradnja.base.rules.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.RecordedRule;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.rules.Start;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** National rules with what units adopted instead; of several records the latest one holds. */
@Component
class RuleTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  /** Of the keys with commas between them, or of all. */
  private static final String IN_FORCE =
      """
      select r.code, r.key, r.value, r.unit, r.options, r.direction, r.start_event,
             r.other_start, r.valid_from, r.act, r.article, r.source_kind, r.note,
             r.confirmed and r.article_confirmed as provision_confirmed,
             o.value as own_value, o.start_event as own_start, o.act as own_act,
             o.article as own_article, o.reason as own_reason, o.valid_from as own_from
        from rule r
        left join lateral (
               select u.value, u.start_event, u.act, u.article, u.reason, u.valid_from
                 from unit_rule u
                where u.unit = :unit and u.rule_key = r.key and u.valid_from <= :day
                order by u.valid_from desc, u.recorded_at desc
                limit 1) o on true
       where (:keys::text is null or r.key = any(string_to_array(:keys, ',')))
         and r.valid_from <= :day
         and (r.valid_until is null or r.valid_until >= :day)
       order by r.code, r.key
      """;

  private final JdbcClient jdbc;

  RuleTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rules in force in a unit on a day: all of them, or the one with the key. */
  List<Rule> inForce(@Nullable String key, String unit, LocalDate day) {
    return jdbc
        .sql(IN_FORCE)
        .param("keys", key)
        .param("unit", unit)
        .param("day", day)
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain(unit))
        .toList();
  }

  /** As {@link #inForce} of some keys, on the way with other questions. */
  static Question<List<Rule>> asked(List<String> keys, String unit, LocalDate day) {
    return Question.rows(
        IN_FORCE,
        Map.of("keys", String.join(",", keys), "unit", unit, "day", day),
        (row, number) -> ROW.mapRow(row, number).toDomain(unit));
  }

  /** What one unit recorded, or all did, each beside the national rule of its first day. */
  List<RecordedRule> recorded(@Nullable String unit) {
    return jdbc.sql(
            """
            select r.code, r.key, r.value, r.unit, r.options, r.direction, r.start_event,
                   r.other_start, r.valid_from, r.act, r.article, r.source_kind, r.note,
                   r.confirmed and r.article_confirmed as provision_confirmed,
                   u.value as own_value, u.start_event as own_start, u.act as own_act,
                   u.article as own_article, u.reason as own_reason, u.valid_from as own_from,
                   u.unit as adopter, u.adopted_on, u.recorded_at
              from unit_rule u
              join rule r on r.key = u.rule_key
                         and r.valid_from <= u.valid_from
                         and (r.valid_until is null or r.valid_until >= u.valid_from)
             where (:unit::text is null or u.unit = :unit)
             order by u.unit, r.code, r.key, u.valid_from desc, u.recorded_at desc
            """)
        .param("unit", unit)
        .query(RuleTable::recorded)
        .list();
  }

  private static RecordedRule recorded(ResultSet found, int number) throws SQLException {
    var own = ROW.mapRow(found, number).toDomain(found.getString("adopter"));
    return new RecordedRule(
        (Rule.Own) own,
        found.getObject("adopted_on", LocalDate.class),
        found.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  void insert(Rule.Own own, Adoption by, Actor actor, Instant at) {
    jdbc.sql(
            """
            insert into unit_rule
              (id, unit, rule_key, value, start_event, act, article, reason, weaker,
               adopted_on, valid_from, recorded_at, recorded_by)
            values
              (:id, :unit, :key, :value, :start, :act, :article, :reason, :weaker,
               :adoptedOn, :validFrom, :recordedAt, :recordedBy)
            """)
        .param("id", UUID.randomUUID())
        .param("unit", own.unit())
        .param("key", own.national().key())
        .param("value", own.value())
        .param("start", own.start().name())
        .param("act", own.provision().act())
        .param("article", own.provision().article())
        .param("reason", own.reason())
        .param("weaker", own.isWeaker())
        .param("adoptedOn", by.adoptedOn())
        .param("validFrom", own.validFrom())
        .param("recordedAt", at.atOffset(ZoneOffset.UTC))
        .param("recordedBy", actor.mandate())
        .update();
  }

  /** A national rule and, when there is one, the unit's own beside it. */
  record Row(
      String code,
      String key,
      String value,
      String unit,
      String options,
      String direction,
      String startEvent,
      String otherStart,
      LocalDate validFrom,
      String act,
      String article,
      String sourceKind,
      String note,
      boolean provisionConfirmed,
      @Nullable String ownValue,
      @Nullable String ownStart,
      @Nullable String ownAct,
      @Nullable String ownArticle,
      @Nullable String ownReason,
      @Nullable LocalDate ownFrom) {

    Rule toDomain(String unitCode) {
      var national = national();
      if (ownValue == null
          || ownStart == null
          || ownAct == null
          || ownArticle == null
          || ownReason == null
          || ownFrom == null) {
        return national;
      }
      return new Rule.Own(
          unitCode,
          national,
          ownValue,
          Start.valueOf(ownStart),
          new Provision(ownAct, ownArticle, true),
          ownReason,
          ownFrom);
    }

    private Rule.National national() {
      return new Rule.National(
          code,
          key,
          value,
          RuleUnit.of(unit),
          options.isEmpty() ? List.of() : List.of(options.split(",", -1)),
          Direction.valueOf(direction),
          Start.valueOf(startEvent),
          Start.valueOf(otherStart),
          new Provision(act, article, provisionConfirmed),
          SourceKind.valueOf(sourceKind),
          validFrom,
          note);
    }
  }
}
