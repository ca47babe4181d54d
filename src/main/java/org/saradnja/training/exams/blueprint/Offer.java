package org.saradnja.training.exams.blueprint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.ModuleStock;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.exams.TestBlueprint;
import org.saradnja.training.exams.UsualMeasure;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.Programmes;
import org.springframework.stereotype.Component;

/** What a new blueprint starts from: the one in force, else the usual test. */
@Component
class Offer {

  private final BlueprintTable blueprints;
  private final Questions questions;
  private final UsualMeasure usual;
  private final Programmes programmes;
  private final LegalTime time;

  Offer(
      BlueprintTable blueprints,
      Questions questions,
      UsualMeasure usual,
      Programmes programmes,
      LegalTime time) {
    this.blueprints = blueprints;
    this.questions = questions;
    this.usual = usual;
    this.programmes = programmes;
    this.time = time;
  }

  /** Of the adopted programmes, by their codes: one for all yearly versions. */
  SequencedMap<String, String> names(Texts t) {
    var names = new LinkedHashMap<String, String>();
    programmes
        .deliverable(time.today())
        .forEach(
            programme -> names.putIfAbsent(programme.code().value(), t.name(programme.title())));
    return names;
  }

  List<ModuleStock> modules(String programme) {
    var bank = questions.confirmed();
    return questions.modules(new ProgrammeCode(programme)).stream()
        .map(module -> ModuleStock.of(module, bank))
        .toList();
  }

  BlueprintForm of(String programme, LocalDate today) {
    var measure =
        blueprints
            .on(new ProgrammeCode(programme), today)
            .map(TestBlueprint::measure)
            .orElseGet(() -> usual.on(today));
    return new BlueprintForm(MeasureForm.typed(measure, modules(programme)));
  }
}
