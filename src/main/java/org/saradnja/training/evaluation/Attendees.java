package org.saradnja.training.evaluation;

import java.util.List;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.SessionId;

/** Who may say something about a training, and who has. */
public interface Attendees {

  /** Seats of those who may answer on the occasion, in Serbian order of their names. */
  List<Participant> of(EvaluatedTraining training, Occasion occasion);

  boolean hasGiven(EnrolmentId enrolment, Occasion occasion);

  /** People with an account who may answer after the training and have not. */
  List<PersonId> awaited(SessionId session);
}
