package org.saradnja.training.exams.blueprint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.ModuleStock;

/** The fields of what a test asks and what passes it, module by module. */
public record MeasurePage(List<Line> modules, MeasureForm form) {

  /**
   * @param stock how many confirmed questions there are to draw from, in words
   * @param isOpen whether something is said about how hard they are
   */
  public record Line(
      String field, String module, String stock, boolean isOpen, List<Level> levels) {}

  public record Level(String field, String name, String stock) {}

  public static MeasurePage of(List<ModuleStock> modules, MeasureForm form, Texts t) {
    var lines =
        IntStream.range(0, modules.size())
            .mapToObj(at -> line(at, modules.get(at), form, t))
            .toList();
    return new MeasurePage(lines, form);
  }

  private static Line line(int at, ModuleStock stock, MeasureForm form, Texts t) {
    var module = stock.module();
    return new Line(
        MeasureForm.field(at),
        t.within(module.code() + ", " + module.title()),
        t.count("exams.settings.stock", stock.count(Optional.empty())),
        form.asksForDifficulty(at),
        Arrays.stream(Difficulty.values())
            .map(Optional::of)
            .map(level ->
                new Level(
                    MeasureForm.field(at, level),
                    t.get("exams.settings.level." + level.orElseThrow())
                        + ", "
                        + t.within(module.code()),
                    t.count("exams.settings.stock", stock.count(level))))
            .toList());
  }
}
