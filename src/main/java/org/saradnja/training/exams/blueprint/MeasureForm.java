package org.saradnja.training.exams.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.ModuleStock;
import org.saradnja.training.exams.QuestionOrder;

/**
 * What a test asks and what passes it, as it was typed for a blueprint or for one test. Counts of
 * questions are numbered as the modules are.
 */
public record MeasureForm(Map<String, String> fields) {

  private static final int LONGEST_MINUTES = 600;
  private static final int MOST_ATTEMPTS = 5;
  private static final int MOST_QUESTIONS = 100;
  private static final int PERCENT = 10_000;

  public MeasureForm {
    fields = Map.copyOf(fields);
  }

  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  public boolean isShuffled() {
    return value("shuffle").equals("da");
  }

  /** Questions of the module, of any difficulty. */
  public static String field(int module) {
    return field(module, Optional.empty());
  }

  public static String field(int module, Optional<Difficulty> difficulty) {
    return "draw" + module + difficulty.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** Whether anything was typed about how hard the questions of a module are. */
  public boolean asksForDifficulty(int module) {
    return List.of(Difficulty.values()).stream()
        .map(difficulty -> value(field(module, Optional.of(difficulty))))
        .anyMatch(typed -> !typed.isBlank() && !typed.equals("0"));
  }

  /** What is shown of it, field by field. */
  public static Map<String, String> typed(Measure measure, List<ModuleStock> modules) {
    var fields = new LinkedHashMap<String, String>();
    for (int at = 0; at < modules.size(); at++) {
      var code = modules.get(at).module().code();
      fields.put(field(at), String.valueOf(count(measure, code, Optional.empty())));
      for (var difficulty : Difficulty.values()) {
        int count = count(measure, code, Optional.of(difficulty));
        fields.put(field(at, Optional.of(difficulty)), count == 0 ? "" : String.valueOf(count));
      }
    }
    fields.put("minutes", String.valueOf(measure.minutes()));
    fields.put("pass", new Points(measure.passPercent()).serbian().replace(",00", ""));
    fields.put("attempts", String.valueOf(measure.attempts()));
    fields.put("shuffle", measure.order() == QuestionOrder.SHUFFLED ? "da" : "");
    return fields;
  }

  private static int count(Measure measure, String module, Optional<Difficulty> difficulty) {
    return measure.draws().stream()
        .filter(draw -> draw.module().equals(module) && draw.difficulty().equals(difficulty))
        .mapToInt(Draw::count)
        .sum();
  }

  /** Empty when errors were added at their fields. */
  public Optional<Measure> parse(List<ModuleStock> modules, Map<String, String> errors, Texts t) {
    int before = errors.size();
    var draws = draws(modules, errors, t);
    int minutes = number("minutes", 1, LONGEST_MINUTES, errors, t);
    int pass = pass(errors, t);
    int attempts = number("attempts", 1, MOST_ATTEMPTS, errors, t);
    var order = isShuffled() ? QuestionOrder.SHUFFLED : QuestionOrder.AS_WRITTEN;
    return errors.size() > before
        ? Optional.empty()
        : Optional.of(new Measure(draws, minutes, pass, attempts, order));
  }

  /** Draws that can be read, whatever stands in other fields. */
  public List<Draw> readable(List<ModuleStock> modules, Texts t) {
    return draws(modules, new LinkedHashMap<>(), t);
  }

  private List<Draw> draws(List<ModuleStock> modules, Map<String, String> errors, Texts t) {
    var draws = new ArrayList<Draw>();
    for (int at = 0; at < modules.size(); at++) {
      var code = modules.get(at).module().code();
      draw(at, code, Optional.empty(), errors, t).ifPresent(draws::add);
      for (var difficulty : Difficulty.values()) {
        draw(at, code, Optional.of(difficulty), errors, t).ifPresent(draws::add);
      }
    }
    if (draws.isEmpty() && errors.isEmpty()) {
      errors.put(field(0), t.get("exams.settings.error.empty"));
    }
    return draws;
  }

  private Optional<Draw> draw(
      int at, String code, Optional<Difficulty> difficulty, Map<String, String> errors, Texts t) {
    var name = field(at, difficulty);
    int count = value(name).isBlank() ? 0 : number(name, 0, MOST_QUESTIONS, errors, t);
    return count == 0 ? Optional.empty() : Optional.of(new Draw(code, count, difficulty));
  }

  private int pass(Map<String, String> errors, Texts t) {
    var percent =
        Points.parse(value("pass")).map(Points::hundredths).filter(pass -> pass <= PERCENT);
    if (percent.isEmpty()) {
      errors.put("pass", t.get("exams.settings.error.pass"));
    }
    return percent.orElse(0);
  }

  private int number(String name, int least, int most, Map<String, String> errors, Texts t) {
    var typed = value(name).strip();
    if (typed.matches("\\d{1,4}")
        && Integer.parseInt(typed) >= least
        && Integer.parseInt(typed) <= most) {
      return Integer.parseInt(typed);
    }
    errors.put(name, t.get("exams.settings.error.number", least, most));
    return least;
  }
}
