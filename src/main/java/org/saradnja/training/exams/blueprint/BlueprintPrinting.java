package org.saradnja.training.exams.blueprint;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.QuestionOrder;
import org.saradnja.training.exams.TestBlueprint;

/** Says a blueprint in words. */
final class BlueprintPrinting {

  private BlueprintPrinting() {}

  static BlueprintsPage.Line line(TestBlueprint blueprint, Map<String, String> names, Texts t) {
    var provision = blueprint.provision();
    return new BlueprintsPage.Line(
        String.valueOf(blueprint.number()),
        names.getOrDefault(blueprint.programme(), blueprint.programme()),
        draws(blueprint.measure(), t),
        measure(blueprint.measure(), t),
        t.shortDay(blueprint.validFrom()),
        t.within(
            provision.act() + (provision.article().isEmpty() ? "" : ", " + provision.article())));
  }

  static String draws(Measure measure, Texts t) {
    return measure.questions()
        + " ("
        + measure.draws().stream().map(draw -> draw(draw, t)).collect(joining(", "))
        + ")";
  }

  private static String draw(Draw draw, Texts t) {
    return draw.count()
        + " × "
        + t.within(draw.module())
        + draw.difficulty().map(level -> " " + t.get("exams.settings.level." + level)).orElse("");
  }

  static String measure(Measure measure, Texts t) {
    return t.get(
        measure.order() == QuestionOrder.SHUFFLED
            ? "exams.blueprint.shuffled"
            : "exams.blueprint.asWritten",
        t.count("exams.attempt.minutes", measure.minutes()),
        t.percent(measure.passPercent()),
        t.count("exams.blueprint.attempts", measure.attempts()));
  }
}
