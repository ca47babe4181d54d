package org.saradnja.training.evaluation.results;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.ProcedureStep.Mark;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.sessions.OverallMarks;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** The overall marks that everybody may know. */
@Component
class PublicMarks implements OverallMarks {

  private final EvaluatedTrainings trainings;
  private final Sessions sessions;
  private final LegalTime time;

  PublicMarks(EvaluatedTrainings trainings, Sessions sessions, LegalTime time) {
    this.trainings = trainings;
    this.sessions = sessions;
    this.time = time;
  }

  @Override
  public Optional<Mark> of(SessionId session) {
    return mark(trainings.find(session).stream().toList());
  }

  @Override
  public Optional<Mark> of(SeriesId series) {
    return mark(
        sessions.of(series).stream()
            .flatMap(session -> trainings.find(session.id()).stream())
            .toList());
  }

  /** Marks on another scale than the latest one's are not added to it. */
  private Optional<Mark> mark(List<EvaluatedTraining> of) {
    if (of.isEmpty()) {
      return Optional.empty();
    }
    int scale = of.getLast().form().scale();
    var cells =
        of.stream()
            .filter(training -> training.form().scale() == scale)
            .flatMap(training -> Cell.of(training, Occasion.AFTER, time.today()).stream())
            .filter(cell -> cell.asked().question().block() == Block.TRAINING)
            .toList();
    return Comparison.total(cells, Indicator.OVERALL)
        .map(tally -> new Mark(tally.mean(), scale, tally.number()));
  }
}
