package org.saradnja.training.exams.blueprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.ModuleStock;
import org.saradnja.training.exams.TestBlueprint;

/** A blueprint as it was typed: its measure, its day, and the act by which it was adopted. */
public record BlueprintForm(Map<String, String> fields) {

  private static final int LONGEST_ACT = 300;
  private static final int LONGEST_ARTICLE = 40;

  public BlueprintForm {
    fields = Map.copyOf(fields);
  }

  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  public MeasureForm measure() {
    return new MeasureForm(fields);
  }

  sealed interface Parsed {
    record Valid(TestBlueprint blueprint) implements Parsed {}

    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }

  /** Under no number yet. */
  Parsed parse(String programme, List<ModuleStock> modules, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var measure = measure().parse(modules, errors, t);
    var from = DayText.read(value("day").strip());
    check(errors, "day", from.isPresent(), t);
    var act = value("act").strip();
    check(errors, "act", !act.isEmpty() && act.length() <= LONGEST_ACT, t);
    var article = value("article").strip();
    check(errors, "article", article.length() <= LONGEST_ARTICLE, t);
    return errors.isEmpty()
        ? new Parsed.Valid(
            new TestBlueprint(
                0,
                programme,
                measure.orElseThrow(),
                from.orElseThrow(),
                new Provision(act, article, true)))
        : new Parsed.Invalid(errors);
  }

  private static void check(Map<String, String> errors, String field, boolean right, Texts t) {
    if (!right) {
      errors.put(field, t.get("exams.blueprint.error." + field));
    }
  }
}
