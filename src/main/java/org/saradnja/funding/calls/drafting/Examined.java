package org.saradnja.funding.calls.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Finding.Weight;

/** A text under examination by the rules of a day; the parts of {@link Lawfulness} ask it. */
record Examined(CallText text, RulesInForce rules) {

  LocalDate day() {
    return rules.day();
  }

  int number(RuleKey rule) {
    return rules.on(rule).number();
  }

  /** Whether a text holds a word that begins as one of the rule does; hyphens stand for spaces. */
  boolean speaksOf(RuleKey words, String text) {
    var key = " " + SearchKey.of(text) + " ";
    return rules.on(words).list().stream()
        .anyMatch(word -> key.contains(" " + word.replace('-', ' ')));
  }

  Stream<Finding> missing(boolean absent, String field) {
    return when(absent, Weight.MISSING, "missing." + field, RuleKey.CALL_CONTENTS, field);
  }

  /** A row that lacks a part of its own. */
  Stream<Finding> incomplete(boolean lacking, String key, String field, Object... named) {
    return when(lacking, Weight.MISSING, key, RuleKey.CALL_CONTENTS, field, named);
  }

  Stream<Finding> unlawful(
      boolean broken, String key, RuleKey rule, String field, Object... named) {
    return when(broken, Weight.UNLAWFUL, key, rule, field, named);
  }

  Stream<Finding> warning(boolean odd, String key, RuleKey rule, String field, Object... named) {
    return when(odd, Weight.WARNING, key, rule, field, named);
  }

  private Stream<Finding> when(
      boolean holds, Weight weight, String key, RuleKey rule, String field, Object... named) {
    return holds
        ? Stream.of(new Finding(weight, key, List.of(named), rules.on(rule).provision(), field))
        : Stream.empty();
  }
}
