package org.saradnja.training.exams.attempt;

import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.springframework.stereotype.Component;

/** Who sits where: participants act by their seat in the session, not by a mandate. */
@Component
class Seats {

  private static final String ROLE = "participant";

  private final Participants participants;
  private final Attendances attendances;

  Seats(Participants participants, Attendances attendances) {
    this.participants = participants;
    this.attendances = attendances;
  }

  Optional<Participant> find(SignedIn who, Exam exam) {
    return participants.find(exam.base().session(), who.person());
  }

  /** To whoever has no seat there is no test. */
  Participant of(SignedIn who, Exam exam) {
    return find(who, exam).orElseThrow(() -> new NoSuchThing("seat at " + exam.id()));
  }

  boolean isInTheRoom(Participant seat, Exam exam) {
    return attendances.isCheckedIn(seat.enrolment(), exam.base().dayNumber());
  }

  /** The seat stands in the log, from which only those who may know find the person. */
  static Actor actor(Participant seat) {
    return new Actor(seat.enrolment().value(), seat.session().subject(), ROLE);
  }
}
