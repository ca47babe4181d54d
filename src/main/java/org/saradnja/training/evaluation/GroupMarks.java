package org.saradnja.training.evaluation;

import java.time.Instant;
import java.util.List;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.trainers.TrainerId;

/** What trainers said of their groups. */
public interface GroupMarks {

  List<Mark> of(SessionId session);

  record Mark(TrainerId trainer, FormId form, SignedAnswers answers, Instant at) {}
}
