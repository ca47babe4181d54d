package org.saradnja.training.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;

/** What superiors said of the effect of trainings; for the unit, the organiser and the Academy. */
public interface Opinions {

  /** In the order in which they were given. */
  List<Opinion> of(SessionId session);

  Optional<Opinion> of(EnrolmentId enrolment);

  /**
   * @param superior the name of who said it
   */
  record Opinion(
      EnrolmentId enrolment,
      SessionId session,
      UnitId unit,
      FormId form,
      SignedAnswers answers,
      String superior,
      Instant at) {}
}
