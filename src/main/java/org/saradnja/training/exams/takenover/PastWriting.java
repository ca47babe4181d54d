package org.saradnja.training.exams.takenover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.takenover.PastPage.Count;
import org.saradnja.training.exams.takenover.PastPage.Line;
import org.saradnja.training.exams.takenover.PastPage.Preview;
import org.saradnja.training.exams.takenover.PastPage.Refused;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.springframework.stereotype.Component;

/** Puts a table of past trainings on the page, before it is taken over. */
@Component
class PastWriting {

  private final ProgrammeEntries programmes;

  PastWriting(ProgrammeEntries programmes) {
    this.programmes = programmes;
  }

  Map<String, String> programmes(Texts t) {
    var offered = new LinkedHashMap<String, String>();
    programmes.all().stream()
        .map(ProgrammeEntry::programme)
        .forEach(one ->
            offered.put(one.id().value().toString(), t.name(one.title()) + " · " + one.year()));
    return offered;
  }

  PastPage empty(Texts t) {
    return new PastPage(PastForm.EMPTY, programmes(t), Map.of(), null, PastRows.COLUMNS);
  }

  PastPage wrong(PastForm form, Map<String, String> errors, Texts t) {
    return new PastPage(form, programmes(t), errors, null, PastRows.COLUMNS);
  }

  PastPage preview(PastForm form, PastPlan plan, Map<String, String> errors, Texts t) {
    var preview =
        new Preview(
            summary(plan, t),
            plan.trainings().stream().map(one -> line(one, t)).toList(),
            plan.refused().stream().map(step -> refused(step, t)).toList(),
            !plan.trainings().isEmpty());
    return new PastPage(form, programmes(t), errors, preview, PastRows.COLUMNS);
  }

  private static List<Count> summary(PastPlan plan, Texts t) {
    return List.of(
        new Count(t.get("past.count.trainings"), t.grouped(plan.trainings().size())),
        new Count(t.get("past.count.participants"), t.grouped(plan.participants())),
        new Count(t.get("past.count.refused"), t.grouped(plan.refused().size())));
  }

  private static Line line(PastTraining training, Texts t) {
    var entries = training.entries();
    return new Line(
        t.name(Localised.ofCyrillic(training.place().name())),
        t.period(training.days().getFirst().day(), training.days().getLast().day()),
        training.trainers().stream().map(t::within).collect(Collectors.joining(", ")),
        t.grouped(entries.size()),
        t.grouped(entries.stream().filter(one -> !one.signed().isEmpty()).count()),
        t.grouped(entries.stream().filter(one -> one.marks().isPresent()).count()),
        t.grouped(entries.stream().filter(one -> one.paper().isPresent()).count()));
  }

  private static Refused refused(PastPlan.Step step, Texts t) {
    var name = step.row().cell("ime_i_prezime");
    return new Refused(
        Integer.toString(step.row().line()),
        name.isEmpty() ? "—" : t.within(name),
        step.problems().stream().map(t::tell).toList());
  }
}
