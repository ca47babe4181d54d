package org.saradnja.parties.rulebook.rules;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.rules.OwnRules;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Unit;

/** What holds in one unit on a day. */
record UnitRules(RuleBook rules, OwnRules ownRules, LocalDate today) {

  UnitRulesPage page(Unit unit, boolean officer, Texts t) {
    return page(unit, officer, "", t);
  }

  /**
   * @param done the key of the rule that was just adopted, or empty
   */
  UnitRulesPage page(Unit unit, boolean officer, String done, Texts t) {
    var slug = unit.id().slug();
    var writing = new BookWriting(t);
    var own = Recorded.on(today, ownRules.of(slug));
    var adopted =
        own.stream().filter(one -> one.record().rule().national().key().equals(done)).findFirst();
    return new UnitRulesPage(
        slug,
        t.name(unit.name()),
        officer,
        lead(own, t),
        own.stream().map(one -> writing.own(one, _ -> unit)).toList(),
        writing.chapters(rules.all(slug, today), officer ? "/rad/pravila/" + slug : ""),
        adopted
            .map(one -> writing.own(one, _ -> unit))
            .map(one -> t.get("rulebook.done", one.rule(), one.value(), one.from()))
            .orElse(""),
        adopted.map(Recorded::isWeaker).orElse(false));
  }

  private static String lead(List<Recorded> own, Texts t) {
    long held = own.stream().filter(Recorded::holds).count();
    long weaker = own.stream().filter(Recorded::holds).filter(Recorded::isWeaker).count();
    if (held == 0) {
      return t.get("rulebook.unit.none");
    }
    return t.count("rulebook.unit.holds", held)
        + " "
        + (weaker == 0 ? t.get("rulebook.unit.noWeaker") : t.count("rulebook.unit.weaker", weaker));
  }
}
