package org.saradnja.training.evaluation.results;

import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/**
 * Who reads evaluations: the organiser those of its trainings, the Academy all of them, a trainer
 * what was said of the trainer.
 */
@Component
class Readers {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final Authorisation authorisation;
  private final Trainers trainers;

  Readers(Authorisation authorisation, Trainers trainers) {
    this.authorisation = authorisation;
    this.trainers = trainers;
  }

  /** Of one training somebody reads all, what concerns one trainer, or nothing. */
  sealed interface Sight {
    record All(boolean organiser) implements Sight {}

    record Own(TrainerId trainer) implements Sight {}

    record None() implements Sight {}
  }

  Sight sight(SignedIn who, EvaluatedTraining training) {
    if (isOrganiser(who, training)) {
      return new Sight.All(true);
    }
    if (isAcademy(who)) {
      return new Sight.All(false);
    }
    return trainers
        .of(who.person())
        .filter(training.trainers()::contains)
        .<Sight>map(trainer -> new Sight.Own(trainer.id()))
        .orElseGet(Sight.None::new);
  }

  /** Whose trainings somebody compares. */
  boolean compares(SignedIn who, EvaluatedTraining training) {
    return sight(who, training) instanceof Sight.All;
  }

  boolean isAcademy(SignedIn who) {
    return authorisation.mandate(who, Doing.OVERSEE_EVALUATION, ACADEMY).isPresent();
  }

  private boolean isOrganiser(SignedIn who, EvaluatedTraining training) {
    var organiser = new Party.OfInstitution(training.session().organiser());
    return authorisation.mandate(who, Doing.RUN_EVALUATION, organiser).isPresent();
  }
}
