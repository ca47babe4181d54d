package org.saradnja.training.certificates.completion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.web.Texts;
import org.saradnja.training.certificates.CompletionRule;
import org.saradnja.training.certificates.CompletionRule.Signatures;

/** A rule of completion as it was typed. */
public record RuleForm(
    @Nullable String programme,
    @Nullable String days,
    @Nullable String signatures,
    @Nullable String test,
    @Nullable String validity,
    @Nullable String from,
    @Nullable String act,
    @Nullable String article) {

  static final RuleForm EMPTY =
      new RuleForm("", "", Signatures.AS_COUNTED.name(), "da", "", "", "", "");

  /** What was typed in every field; an absent one is empty. */
  public Map<String, String> typed() {
    return Map.of(
        "programme", text(programme),
        "days", text(days),
        "signatures", text(signatures),
        "test", text(test),
        "validity", text(validity),
        "from", text(from),
        "act", text(act),
        "article", text(article));
  }

  Map<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    check(errors, "programme", text(programme).matches("([a-z0-9]+(-[a-z0-9]+)*)?"), t);
    check(errors, "days", text(days).matches("([1-9]( *, *[1-9])*)?"), t);
    check(errors, "signatures", known().isPresent(), t);
    check(errors, "validity", text(validity).matches("([1-9][0-9]{0,2})?"), t);
    check(errors, "from", day().isPresent(), t);
    check(errors, "act", !text(act).isEmpty() && text(act).length() <= 300, t);
    check(errors, "article", text(article).length() <= 40, t);
    return errors;
  }

  private static void check(Map<String, String> errors, String field, boolean right, Texts t) {
    if (!right) {
      errors.put(field, t.get("certificates.rules.error." + field));
    }
  }

  /** Under no number yet. */
  CompletionRule rule() {
    var months = text(validity);
    return new CompletionRule(
        0,
        text(programme),
        numbers(),
        known().orElseThrow(),
        text(test).equals("da"),
        months.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(months)),
        day().orElseThrow(),
        new Provision(text(act), text(article), true));
  }

  private List<Integer> numbers() {
    return text(days).isEmpty()
        ? List.of()
        : Arrays.stream(text(days).split(",", -1))
            .map(number -> Integer.valueOf(number.strip()))
            .toList();
  }

  private Optional<Signatures> known() {
    return Arrays.stream(Signatures.values())
        .filter(one -> one.name().equals(text(signatures)))
        .findFirst();
  }

  private Optional<LocalDate> day() {
    return DayText.read(text(from));
  }

  private static String text(@Nullable String field) {
    return field == null ? "" : field.strip();
  }
}
