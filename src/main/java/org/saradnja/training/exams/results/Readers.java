package org.saradnja.training.exams.results;

import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/** Results are read by the organiser of the session and by those who taught in it. */
@Component
class Readers {

  private final Authorisation authorisation;
  private final Trainers trainers;
  private final Sessions sessions;

  Readers(Authorisation authorisation, Trainers trainers, Sessions sessions) {
    this.authorisation = authorisation;
    this.trainers = trainers;
    this.sessions = sessions;
  }

  Mandate organiser(SignedIn who, Exam exam) {
    return authorisation.require(who, Doing.RUN_EXAM, organiserOf(exam));
  }

  boolean isOrganiser(SignedIn who, Exam exam) {
    return authorisation.mandate(who, Doing.RUN_EXAM, organiserOf(exam)).isPresent();
  }

  /** To others there are no results. */
  void require(SignedIn who, Exam exam) {
    boolean taught =
        trainers
            .of(who.person())
            .map(trainer -> sessions.trainers(exam.base().session()).contains(trainer.id()))
            .orElse(false);
    if (!taught && !isOrganiser(who, exam)) {
      throw new NoSuchThing("results of " + exam.id());
    }
  }

  private static Party organiserOf(Exam exam) {
    return new Party.OfInstitution(exam.base().organiser());
  }
}
