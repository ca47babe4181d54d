package org.saradnja.training.exams.setting;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.ModuleStock;
import org.saradnja.training.exams.TestBlueprint;
import org.saradnja.training.exams.blueprint.MeasureForm;
import org.saradnja.training.sessions.DayBlock;

/** How a test goes, as it was typed. */
public record SettingsForm(Map<String, String> fields) {

  private static final int LONGEST_REASON = 500;

  public SettingsForm {
    fields = Map.copyOf(fields);
  }

  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  public MeasureForm measure() {
    return new MeasureForm(fields);
  }

  static SettingsForm offered(Measure measure, List<ModuleStock> modules, DayBlock lastDay) {
    return typed(measure, modules, true, lastDay.from(), lastDay.until());
  }

  static SettingsForm of(ExamSettings settings, List<ModuleStock> modules, String reason) {
    var form =
        typed(settings.measure(), modules, settings.review(), settings.from(), settings.until());
    var fields = new LinkedHashMap<>(form.fields());
    fields.put("reason", reason);
    return new SettingsForm(fields);
  }

  private static SettingsForm typed(
      Measure measure, List<ModuleStock> modules, boolean review, LocalTime from, LocalTime until) {
    var fields = new LinkedHashMap<>(MeasureForm.typed(measure, modules));
    fields.put("review", review ? "da" : "");
    fields.put("from", SerbianDate.time(from));
    fields.put("until", SerbianDate.time(until));
    return new SettingsForm(fields);
  }

  sealed interface Parsed {
    record Valid(ExamSettings settings, String reason) implements Parsed {}

    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  /**
   * @param modules with what there is to draw from
   * @param blueprint in force, from which only a reason departs
   */
  Parsed parse(List<ModuleStock> modules, Optional<TestBlueprint> blueprint, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var measure = measure().parse(modules, errors, t);
    checkStock(measure().readable(modules, t), modules, errors, t);
    var from = time("from", errors, t);
    var until = time("until", errors, t);
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      errors.put("until", t.get("exams.settings.error.window"));
    }
    measure.ifPresent(asked -> checkReason(asked, blueprint, errors, t));
    if (!errors.isEmpty()) {
      return new Parsed.Invalid(errors);
    }
    return new Parsed.Valid(
        ExamSettings.of(
            measure.orElseThrow(),
            value("review").equals("da"),
            from.orElseThrow(),
            until.orElseThrow()),
        value("reason").strip());
  }

  private void checkReason(
      Measure asked, Optional<TestBlueprint> blueprint, Map<String, String> errors, Texts t) {
    boolean departs = blueprint.stream().anyMatch(one -> !one.measure().isAsMuchAs(asked));
    if (departs && value("reason").isBlank()) {
      errors.put("reason", t.get("exams.settings.error.reason"));
    }
    if (value("reason").strip().length() > LONGEST_REASON) {
      errors.put("reason", t.get("exams.settings.error.longReason", LONGEST_REASON));
    }
  }

  private static void checkStock(
      List<Draw> draws, List<ModuleStock> modules, Map<String, String> errors, Texts t) {
    for (int at = 0; at < modules.size(); at++) {
      int module = at;
      var stock = modules.get(at);
      tooMuch(draws, stock)
          .map(Draw::difficulty)
          .ifPresent(difficulty ->
              errors.putIfAbsent(
                  MeasureForm.field(module, difficulty),
                  t.get("exams.settings.error.stock", stock.count(difficulty))));
    }
  }

  /** Questions of any difficulty are taken from what those of a difficulty leave. */
  private static Optional<Draw> tooMuch(List<Draw> draws, ModuleStock stock) {
    var module = stock.module().code();
    var own = draws.stream().filter(draw -> draw.module().equals(module)).toList();
    int all = own.stream().mapToInt(Draw::count).sum();
    return own.stream()
        .filter(draw -> draw.count() > stock.count(draw.difficulty()))
        .findFirst()
        .or(() ->
            Optional.of(all)
                .filter(count -> count > stock.count(Optional.empty()))
                .map(count -> new Draw(module, count)));
  }

  private Optional<LocalTime> time(String name, Map<String, String> errors, Texts t) {
    var time = DayText.readTime(value(name));
    if (time.isEmpty()) {
      errors.put(name, t.get("exams.settings.error.time"));
    }
    return time;
  }
}
