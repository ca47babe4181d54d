package org.saradnja.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.WorkCalendar;

/** The national rules of a call, as migrations load them, for decisions without a database. */
public final class NationalRules {

  public static final LocalDate IN_FORCE = LocalDate.of(2018, 3, 13);
  private static final String REGULATION = "regulation-16-2018";
  private static final String CONTENTS =
      "title,areas,description,total,maximum,conditions,criteria,threshold,documents,window,"
          + "completion,programme-end,objection-decider,selection-decider,contact,legal-basis";

  private static final String RELIED_ON =
      "description,areas,total,minimum,maximum,own-share,forms,applications,conditions,window,"
          + "hour,completion,programme-end,criteria,threshold,documents";

  private static final String REGISTERS =
      "apr-,upisu-u-regist,registraciji,izvod-iz-regist,statut,pib-";

  private NationalRules() {}

  public static RulesInForce on(LocalDate day) {
    return with(day, List.of());
  }

  /** The national rules, some replaced by a unit's own. */
  public static RulesInForce with(LocalDate day, List<Rule.Own> own) {
    var rules = new ArrayList<Rule>(all());
    for (var rule : own) {
      rules.removeIf(national -> national.national().key().equals(rule.national().key()));
      rules.add(rule);
    }
    return RulesInForce.of(day, rules, WorkCalendar.OF_THE_LAW);
  }

  public static Rule.National national(RuleKey key) {
    return all().stream()
        .filter(rule -> rule.key().equals(key.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule " + key));
  }

  /** A unit's own value, with the reason it gave when it is weaker. */
  public static Rule.Own own(RuleKey key, String value, String reason) {
    var national = national(key);
    return new Rule.Own(
        "vezbaonica",
        national,
        value,
        national.start(),
        new Provision("Правилник, Сл. лист општине Вежбаоница 3/2024", "7", true),
        reason,
        LocalDate.of(2024, 5, 1));
  }

  private static List<Rule.National> all() {
    return List.of(
        term("R-010", "application-window", 15, Direction.MIN, Start.CALL_PUBLISHED, "6"),
        term("R-015", "corrected-window", 15, Direction.MIN, Start.CALL_CORRECTED, ""),
        rule("R-015", "corrected-parts", RELIED_ON, RuleUnit.LIST, Direction.NONE, ""),
        rule("R-012", "window-from-later-place", "yes", RuleUnit.YES_NO, Direction.NONE, ""),
        term("R-037", "completion", 8, Direction.MIN, Start.NOTICE_RECEIVED, "7"),
        term("R-050", "list-established", 60, Direction.MAX, Start.APPLICATIONS_CLOSED, "9"),
        rule("R-053", "inspection", "3", RuleUnit.WORKING_DAYS, Direction.MIN, "9"),
        term("R-054", "objection", 8, Direction.MIN, Start.LIST_PUBLISHED, "9"),
        term("R-056", "objection-decision", 15, Direction.MAX, Start.OBJECTION_RECEIVED, "9"),
        selection(),
        rule("R-017", "call-approval", "yes", RuleUnit.YES_NO, Direction.ANY, ""),
        rule("R-004", "call-in-plan", "yes", RuleUnit.YES_NO, Direction.NONE, "4"),
        rule("R-011", "publication-places", "own-site", RuleUnit.LIST, Direction.NONE, "6"),
        rule("R-013", "call-contents", CONTENTS, RuleUnit.LIST, Direction.NONE, "6"),
        rule("R-014", "until-spent", "no", RuleUnit.YES_NO, Direction.NONE, "9"),
        rule("R-016", "sums-agree", "yes", RuleUnit.YES_NO, Direction.NONE, "6"),
        rule("R-021", "eligible-forms", "association,branch", RuleUnit.LIST, Direction.ANY, "2"),
        rule("R-028", "applications-per-applicant", "1", RuleUnit.COUNT, Direction.ANY, "6"),
        rule("R-030", "amount-minimum", "50000", RuleUnit.DINARS, Direction.ANY, "6"),
        rule("R-030", "amount-maximum", "300000", RuleUnit.DINARS, Direction.ANY, "6"),
        rule("R-031", "own-share", "0", RuleUnit.PERCENT, Direction.ANY, "6"),
        rule("R-033", "programme-end", "12-31", RuleUnit.DAY_OF_YEAR, Direction.ANY, "6"),
        rule("R-035", "documents-from-registers", "no", RuleUnit.YES_NO, Direction.NONE, "6"),
        rule("R-187", "criteria-points", "100", RuleUnit.POINTS, Direction.NONE, ""),
        rule("R-188", "register-documents", REGISTERS, RuleUnit.LIST, Direction.NONE, ""),
        rule("R-189", "until-spent-words", "do-utroska", RuleUnit.LIST, Direction.NONE, ""),
        rule("R-040", "commission-size", "3,5", RuleUnit.LIST, Direction.ANY, "8"),
        rule("R-046", "threshold", "60", RuleUnit.POINTS, Direction.ANY, "9"),
        rule("R-056", "objection-decider", "COMMISSION", RuleUnit.CHOICE, Direction.ANY, "9"),
        rule("R-059", "selection-decider", "COUNCIL", RuleUnit.CHOICE, Direction.ANY, "9"),
        rule("R-070", "before-contract", "statement", RuleUnit.LIST, Direction.NONE, "10"));
  }

  private static Rule.National term(
      String code, String key, int days, Direction direction, Start start, String article) {
    return new Rule.National(
        code,
        key,
        Integer.toString(days),
        RuleUnit.CALENDAR_DAYS,
        List.of(),
        direction,
        start,
        Start.NONE,
        new Provision(REGULATION, article, !article.equals("7")),
        SourceKind.CONFIRMED,
        IN_FORCE,
        "");
  }

  private static Rule.National selection() {
    return new Rule.National(
        "R-059",
        "selection",
        "30",
        RuleUnit.CALENDAR_DAYS,
        List.of(),
        Direction.MAX,
        Start.LIST_ESTABLISHED,
        Start.OBJECTIONS_ENDED,
        new Provision(REGULATION, "9", true),
        SourceKind.PRACTICE,
        IN_FORCE,
        "");
  }

  private static Rule.National rule(
      String code, String key, String value, RuleUnit unit, Direction direction, String article) {
    return new Rule.National(
        code,
        key,
        value,
        unit,
        List.of(),
        direction,
        unit == RuleUnit.WORKING_DAYS ? Start.LIST_PUBLISHED : Start.NONE,
        Start.NONE,
        new Provision(REGULATION, article, !article.equals("10")),
        SourceKind.CONFIRMED,
        IN_FORCE,
        "");
  }
}
