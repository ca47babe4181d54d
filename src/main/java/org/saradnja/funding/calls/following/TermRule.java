package org.saradnja.funding.calls.following;

import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.StepTexts;

/**
 * A rule as it was applied to a call: kept with it, so that a later change of the law does not
 * change what the call promised.
 *
 * @param value as the rule writes it, for example {@code 60} in {@code unit} calendar days
 * @param disputed whether the law can be read so that the term runs from another event
 * @param serbian the citation of the provision, {@code english} the same in English
 */
record TermRule(
    String code,
    String key,
    String value,
    String unit,
    Start start,
    Provision provision,
    SourceKind source,
    boolean disputed,
    String serbian,
    String english) {

  static TermRule of(Rule rule) {
    return of(rule, rule.value(), rule.start());
  }

  static TermRule of(Rule rule, String value, Start start) {
    var national = rule.national();
    return new TermRule(
        national.code(),
        national.key(),
        value,
        national.unit().code(),
        start,
        rule.provision(),
        rule.isOwn() ? SourceKind.CONFIRMED : national.source(),
        !rule.isOwn() && national.otherStart() != Start.NONE,
        StepTexts.serbian().provision(rule.provision()),
        StepTexts.english().provision(rule.provision()));
  }
}
