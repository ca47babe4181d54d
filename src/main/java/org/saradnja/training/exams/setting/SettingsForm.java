package org.saradnja.training.exams.setting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.base.kernel.WholeText;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.sessions.DayBlock;

/** How a test goes, as it was typed. Counts of questions are numbered as the modules are. */
public record SettingsForm(Map<String, String> fields) {

  private static final int LONGEST_MINUTES = 600;
  private static final int MOST_ATTEMPTS = 5;
  private static final int MOST_QUESTIONS = 100;
  private static final int PERCENT = 10_000;

  /** What is offered for a start; no provision says it. */
  private static final Map<String, Integer> USUAL_DRAW = Map.of("М5", 5, "М6", 2, "М7", 9, "М8", 4);

  public SettingsForm {
    fields = Map.copyOf(fields);
  }

  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  public static String field(int module) {
    return "draw" + module;
  }

  static SettingsForm usual(List<QuestionModule> modules, DayBlock lastDay) {
    var draws =
        modules.stream()
            .filter(module -> USUAL_DRAW.containsKey(module.code()))
            .map(module -> new Draw(module.code(), USUAL_DRAW.getOrDefault(module.code(), 1)))
            .toList();
    return of(
        new ExamSettings(draws, 30, 6_000, 1, true, lastDay.from(), lastDay.until()), modules);
  }

  static SettingsForm of(ExamSettings settings, List<QuestionModule> modules) {
    var fields = new LinkedHashMap<String, String>();
    for (int at = 0; at < modules.size(); at++) {
      var code = modules.get(at).code();
      int count =
          settings.blueprint().stream()
              .filter(draw -> draw.module().equals(code))
              .mapToInt(Draw::count)
              .sum();
      fields.put(field(at), String.valueOf(count));
    }
    fields.put("minutes", String.valueOf(settings.minutes()));
    fields.put("pass", new Points(settings.passPercent()).serbian().replace(",00", ""));
    fields.put("attempts", String.valueOf(settings.attempts()));
    fields.put("review", settings.review() ? "da" : "");
    fields.put("from", SerbianDate.time(settings.from()));
    fields.put("until", SerbianDate.time(settings.until()));
    return new SettingsForm(fields);
  }

  sealed interface Parsed {
    record Valid(ExamSettings settings) implements Parsed {}

    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  /**
   * @param stock confirmed questions of each module, in the order of the modules
   */
  Parsed parse(List<QuestionModule> modules, List<Long> stock, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var draws = draws(modules, stock, errors, t);
    int minutes = number("minutes", 1, LONGEST_MINUTES, errors, t);
    int pass = pass(errors, t);
    int attempts = number("attempts", 1, MOST_ATTEMPTS, errors, t);
    var from = time("from", errors, t);
    var until = time("until", errors, t);
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      errors.put("until", t.get("exams.settings.error.window"));
    }
    if (!errors.isEmpty()) {
      return new Parsed.Invalid(errors);
    }
    return new Parsed.Valid(
        new ExamSettings(
            draws,
            minutes,
            pass,
            attempts,
            value("review").equals("da"),
            from.orElseThrow(),
            until.orElseThrow()));
  }

  private List<Draw> draws(
      List<QuestionModule> modules, List<Long> stock, Map<String, String> errors, Texts t) {
    var draws = new ArrayList<Draw>();
    for (int at = 0; at < modules.size(); at++) {
      int count = value(field(at)).isBlank() ? 0 : number(field(at), 0, MOST_QUESTIONS, errors, t);
      if (count > stock.get(at)) {
        errors.put(field(at), t.get("exams.settings.error.stock", stock.get(at)));
      } else if (count > 0) {
        draws.add(new Draw(modules.get(at).code(), count));
      }
    }
    if (draws.isEmpty() && errors.isEmpty()) {
      errors.put(field(0), t.get("exams.settings.error.empty"));
    }
    return draws;
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
    var number = WholeText.read(value(name), least, most);
    if (number.isEmpty()) {
      errors.put(name, t.get("exams.settings.error.number", least, most));
    }
    return number.orElse(least);
  }

  private Optional<LocalTime> time(String name, Map<String, String> errors, Texts t) {
    var time = DayText.readTime(value(name));
    if (time.isEmpty()) {
      errors.put(name, t.get("exams.settings.error.time"));
    }
    return time;
  }
}
