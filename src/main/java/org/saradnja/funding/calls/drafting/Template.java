package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.APPLICATIONS_PER_APPLICANT;
import static org.saradnja.base.rules.RuleKey.APPLICATION_WINDOW;
import static org.saradnja.base.rules.RuleKey.COMPLETION;
import static org.saradnja.base.rules.RuleKey.ELIGIBLE_FORMS;
import static org.saradnja.base.rules.RuleKey.OBJECTION_DECIDER;
import static org.saradnja.base.rules.RuleKey.OWN_SHARE;
import static org.saradnja.base.rules.RuleKey.PROGRAMME_END;
import static org.saradnja.base.rules.RuleKey.SELECTION_DECIDER;
import static org.saradnja.base.rules.RuleKey.THRESHOLD;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.CallText.Decider;
import org.saradnja.funding.calls.Criterion;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.parties.registry.LegalForm;

/**
 * The lawful beginning of a draft: every number from the rules in force in the unit, the default
 * rubric, and words that most calls need.
 */
final class Template {

  private static final int HUNDREDTHS = 100;

  private Template() {}

  /**
   * @param contact of the unit, as far as the register knows it
   * @param words texts of the template by key, in Serbian, in which calls are written
   */
  static CallText of(RulesInForce rules, String contact, UnaryOperator<String> words) {
    return new CallText(
        new CallText.Subject("", "", List.of()),
        new CallText.Funds(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(rules.on(OWN_SHARE).number() * HUNDREDTHS),
            false),
        new CallText.Applicants(
            forms(rules),
            Optional.of(rules.on(APPLICATIONS_PER_APPLICANT).number()),
            words.apply("conditions")),
        timing(rules),
        new CallText.Scoring(rubric(words), Optional.of(rules.on(THRESHOLD).number())),
        List.of(new DocumentSlot("d1", words.apply("document"), false)),
        new CallText.Conduct(
            Optional.of(Decider.valueOf(rules.on(OBJECTION_DECIDER).value())),
            Optional.of(Decider.valueOf(rules.on(SELECTION_DECIDER).value())),
            contact,
            words.apply("basis"),
            ""));
  }

  private static List<LegalForm> forms(RulesInForce rules) {
    var eligible = rules.on(ELIGIBLE_FORMS).list();
    return Stream.of(LegalForm.values())
        .filter(form -> eligible.contains(form.name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .toList();
  }

  private static CallText.Timing timing(RulesInForce rules) {
    var end = MonthDay.parse("--" + rules.on(PROGRAMME_END).value());
    return new CallText.Timing(
        Optional.of(rules.on(APPLICATION_WINDOW).number()),
        Optional.empty(),
        Optional.of(rules.on(COMPLETION).number()),
        Optional.of(end.atYear(rules.day().getYear())));
  }

  /** The four groups of the regulation's criteria and one of the unit's own, 100 points in all. */
  private static List<Criterion> rubric(UnaryOperator<String> words) {
    return List.of(
        criterion("references", 25, false, words),
        criterion("goals", 30, true, words),
        criterion("budget", 20, false, words),
        criterion("capacity", 15, false, words),
        criterion("priority", 10, false, words));
  }

  private static Criterion criterion(
      String code, int maximum, boolean breaksTies, UnaryOperator<String> words) {
    return new Criterion(
        code,
        words.apply("criterion." + code),
        words.apply("criterion." + code + ".guidance"),
        maximum,
        breaksTies);
  }
}
