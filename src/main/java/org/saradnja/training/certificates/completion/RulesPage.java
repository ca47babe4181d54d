package org.saradnja.training.certificates.completion;

import java.util.List;
import java.util.Map;

/** All rules of completion, the newest first, and the form for another one. */
public record RulesPage(
    List<Line> lines, Map<String, String> signatures, RuleForm form, Map<String, String> errors) {

  public record Line(
      String number,
      String programme,
      String days,
      String asks,
      String validity,
      String from,
      String provision,
      String doubt) {}
}
