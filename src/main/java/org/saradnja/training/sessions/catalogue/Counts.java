package org.saradnja.training.sessions.catalogue;

import java.util.Optional;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;
import org.saradnja.training.sessions.Occupancies;
import org.saradnja.training.sessions.OverallMarks;
import org.saradnja.training.sessions.OverallMarks.Mark;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.stereotype.Component;

/** What is counted of trainings on their public pages: seats, and the marks of participants. */
@Component
record Counts(Occupancies occupancies, OverallMarks marks) {

  record OfSession(Occupancies.Occupancy occupancy, Optional<Mark> mark) {}

  OfSession of(SessionId session) {
    return new OfSession(occupancies.of(session), marks.of(session));
  }

  Optional<Mark> of(SeriesId series) {
    return marks.of(series);
  }

  static Fact fact(Mark mark, Texts t) {
    var mean =
        t.get("evaluation.public.mark", t.points(new Points(mark.hundredths())), mark.scale());
    return new Fact(
        t.get("evaluation.public.label"),
        mean + " (" + t.count("evaluation.public.from", mark.answers()) + ")");
  }
}
