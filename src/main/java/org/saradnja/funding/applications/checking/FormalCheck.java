package org.saradnja.funding.applications.checking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.saradnja.funding.applications.checking.Finding.Met;

/**
 * The formal conditions of a call. Every condition is answered, so that one notice can name all
 * that is missing. What the data say stands, unless the officer knows better and writes why.
 */
record FormalCheck(List<Finding> findings) {

  FormalCheck {
    findings = List.copyOf(findings);
  }

  static FormalCheck of(Facts facts, Map<Condition, Answer> answers) {
    return new FormalCheck(
        Arrays.stream(Condition.values())
            .map(condition -> finding(condition, facts, answers))
            .toList());
  }

  private static Finding finding(Condition condition, Facts facts, Map<Condition, Answer> answers) {
    var data = condition.on(facts);
    var answer = answers.get(condition);
    if (data.isPresent() && (answer == null || answer.note().isBlank())) {
      return new Finding(condition, data.get() ? Met.YES : Met.NO, false, "");
    }
    if (answer == null) {
      return new Finding(condition, Met.UNANSWERED, true, "");
    }
    return new Finding(condition, answer.met() ? Met.YES : Met.NO, true, answer.note());
  }

  boolean passed() {
    return findings.stream().allMatch(Finding::holds);
  }

  List<Finding> unmet() {
    return findings.stream().filter(finding -> finding.met() == Met.NO).toList();
  }

  List<Finding> unanswered() {
    return findings.stream().filter(finding -> finding.met() == Met.UNANSWERED).toList();
  }
}
