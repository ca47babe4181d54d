package org.saradnja.training.certificates.completion;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.rules.Provision;
import org.saradnja.training.certificates.CompletionRule;
import org.saradnja.training.certificates.CompletionRule.Signatures;
import org.saradnja.training.certificates.CompletionRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of completion, which the table itself keeps from being changed. */
@Repository
class RuleTable implements CompletionRules {

  private static final String SELECT =
      """
      select number, programme, days, signatures, test, validity_months, valid_from,
             act, article, confirmed
        from completion_rule
      """;

  private final JdbcClient jdbc;

  RuleTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public CompletionRule on(String programme, LocalDate day) {
    return jdbc.sql(
            SELECT
                + """
                where programme in (:programme, '') and valid_from <= :day
                order by programme desc, valid_from desc
                limit 1
                """)
        .param("programme", programme)
        .param("day", day)
        .query((row, _) -> rule(row))
        .optional()
        .orElseThrow(() -> new IllegalStateException("No rule of completion on " + day));
  }

  @Override
  public List<CompletionRule> all() {
    return jdbc.sql(SELECT + " order by number desc").query((row, _) -> rule(row)).list();
  }

  /** Under the next number; empty when another rule of the programme begins on that day. */
  Optional<CompletionRule> insert(CompletionRule rule) {
    return jdbc.sql(
            """
            insert into completion_rule
              (number, programme, days, signatures, test, validity_months, valid_from,
               act, article, confirmed)
            select coalesce(max(number), 0) + 1, :programme, cast(:days as int[]), :signatures, :test,
                   cast(:validity as int), :validFrom, :act, :article, :confirmed
              from completion_rule
            on conflict on constraint one_rule_of_completion_from_a_day do nothing
            returning number, programme, days, signatures, test, validity_months, valid_from,
                      act, article, confirmed
            """)
        .param("programme", rule.programme())
        .param("days", rule.days().toString().replace('[', '{').replace(']', '}'))
        .param("signatures", rule.signatures().name())
        .param("test", rule.test())
        .param("validity", rule.validity().orElse(null))
        .param("validFrom", rule.validFrom())
        .param("act", rule.provision().act())
        .param("article", rule.provision().article())
        .param("confirmed", rule.provision().confirmed())
        .query((row, _) -> rule(row))
        .optional();
  }

  private static CompletionRule rule(ResultSet row) throws SQLException {
    return new CompletionRule(
        row.getInt("number"),
        row.getString("programme"),
        days(row.getArray("days")),
        Signatures.valueOf(row.getString("signatures")),
        row.getBoolean("test"),
        Optional.ofNullable(row.getObject("validity_months", Integer.class)),
        row.getObject("valid_from", LocalDate.class),
        new Provision(row.getString("act"), row.getString("article"), row.getBoolean("confirmed")));
  }

  private static List<Integer> days(Array days) throws SQLException {
    return List.of((Integer[]) days.getArray());
  }
}
