package org.saradnja.training.trainers.applying;

import java.time.Instant;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCallId;

/** An application for accreditation: written, sent once, and withdrawn if the person wants so. */
sealed interface Application {

  Head head();

  record Head(TrainerApplicationId id, TrainerCallId call, PersonId person) {}

  /**
   * @param typed what was typed, readable or not
   */
  record Draft(Head head, ApplicationForm typed) implements Application {

    Sent send(SentApplication as) {
      return new Sent(as);
    }
  }

  record Sent(SentApplication received) implements Application {

    @Override
    public Head head() {
      return new Head(received.id(), received.call(), received.person());
    }

    Withdrawn withdraw(Instant now) {
      return new Withdrawn(
          new SentApplication(
              received.id(),
              received.call(),
              received.person(),
              received.number(),
              received.receivedAt(),
              received.digest(),
              received.content(),
              true),
          now);
    }
  }

  record Withdrawn(SentApplication received, Instant at) implements Application {

    @Override
    public Head head() {
      return new Head(received.id(), received.call(), received.person());
    }
  }
}
