package org.saradnja.training.exams.blueprint;

import java.util.List;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Tests that were others than their blueprint, with the reasons, for those who adopt the next. */
@Component
class Departures {

  private final Exams exams;
  private final Sessions sessions;

  Departures(Exams exams, Sessions sessions) {
    this.exams = exams;
    this.sessions = sessions;
  }

  List<BlueprintsPage.Departure> all(Texts t) {
    return exams.departures().stream().map(exam -> line(exam, t)).toList();
  }

  private BlueprintsPage.Departure line(Exam exam, Texts t) {
    var session = sessions.get(exam.base().session());
    return new BlueprintsPage.Departure(
        t.within(session.place().name()) + ", " + t.day(exam.base().day()),
        t.get("exams.fact.blueprint.number", exam.base().footing().blueprint()),
        BlueprintPrinting.draws(exam.settings().measure(), t)
            + ", "
            + BlueprintPrinting.measure(exam.settings().measure(), t),
        t.within(exam.base().footing().reason()));
  }
}
