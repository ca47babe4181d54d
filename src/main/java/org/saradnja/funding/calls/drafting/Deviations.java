package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.COMPLETION;
import static org.saradnja.base.rules.RuleKey.INSPECTION;
import static org.saradnja.base.rules.RuleKey.LIST_ESTABLISHED;
import static org.saradnja.base.rules.RuleKey.OBJECTION;
import static org.saradnja.base.rules.RuleKey.OBJECTION_DECISION;
import static org.saradnja.base.rules.RuleKey.SELECTION;

import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText.Deviation;
import org.saradnja.funding.calls.drafting.Finding.Weight;

/**
 * Where a call gives an applicant less, or the office more, than the national rules do. It
 * needs a reason, and everybody can read it: many local acts still have terms of the rules before
 * 2018, such as an objection of five days.
 */
final class Deviations {

  private static final List<RuleKey> OF_THE_PROCEDURE =
      List.of(LIST_ESTABLISHED, INSPECTION, OBJECTION, OBJECTION_DECISION, SELECTION);

  private Deviations() {}

  static Stream<Finding> findings(Examined examined) {
    var own = examined.rules().weaker(OF_THE_PROCEDURE).stream().map(Deviations::adopted);
    return Stream.concat(own, completion(examined));
  }

  /** As the published text tells them. */
  static List<Deviation> of(CallText text, RulesInForce rules) {
    var own =
        rules.weaker(OF_THE_PROCEDURE).stream()
            .map(rule -> deviation(rule.national(), rule.value(), reason(rule)));
    var completion = rules.on(COMPLETION);
    return Stream.concat(
            own,
            shorterCompletion(text, completion)
                .map(days ->
                    deviation(
                        completion.national(), days.toString(), text.conduct().deviationReason())))
        .toList();
  }

  private static Finding adopted(Rule rule) {
    var national = rule.national();
    return new Finding(
        Weight.WARNING,
        "weaker." + national.key(),
        List.of(national.number(), rule.number(), reason(rule)),
        national.provision(),
        Field.REASON);
  }

  private static Stream<Finding> completion(Examined examined) {
    var rule = examined.rules().on(COMPLETION);
    boolean hasReason = !examined.text().conduct().deviationReason().isBlank();
    return shorterCompletion(examined.text(), rule)
        .flatMap(days -> {
          int national = rule.national().number();
          return Stream.concat(
              examined.unlawful(
                  !hasReason, "completionWithoutReason", COMPLETION, Field.REASON, days, national),
              examined.warning(
                  hasReason, "completionShorter", COMPLETION, Field.COMPLETION, days, national));
        });
  }

  private static Stream<Integer> shorterCompletion(CallText text, Rule rule) {
    return text.timing().completionDays().filter(days -> days < rule.national().number()).stream();
  }

  private static Deviation deviation(Rule.National national, String own, String reason) {
    return new Deviation(
        national.key(),
        national.value(),
        own,
        national.unit().code(),
        reason,
        national.provision());
  }

  private static String reason(Rule rule) {
    return rule instanceof Rule.Own own ? own.reason() : "";
  }
}
