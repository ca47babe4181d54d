package org.saradnja.training.exams;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;

/** Tests of sessions. */
public interface Exams {

  /** Throws {@code NoSuchThing} when there is none. */
  Exam get(ExamId id);

  Optional<Exam> of(SessionId session);

  /** Those that an institution runs, the latest first. */
  List<Exam> of(String organiser);

  /** Tests whose settings are others than those of their blueprint, the latest first. */
  List<Exam> departures();

  /** Minutes that somebody has beyond what others have; mostly none. */
  int extraMinutes(ExamId exam, EnrolmentId enrolment);

  /** The paper that was drawn for somebody when the test was opened. */
  Optional<Paper> drawn(ExamId exam, EnrolmentId enrolment);

  /** As {@link #get}, asked on a trip with other things and looked at when it is over. */
  default Supplier<Exam> ask(Trip trip, ExamId id) {
    return () -> get(id);
  }

  /** As {@link #extraMinutes}, asked on a trip with other things. */
  default Supplier<Integer> askExtraMinutes(Trip trip, ExamId exam, EnrolmentId enrolment) {
    return () -> extraMinutes(exam, enrolment);
  }

  /** As {@link #drawn}, asked on a trip with other things. */
  default Supplier<Optional<Paper>> askDrawn(Trip trip, ExamId exam, EnrolmentId enrolment) {
    return () -> drawn(exam, enrolment);
  }
}
