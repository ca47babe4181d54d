package org.saradnja.training.trainers.register;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.Engagements;
import org.saradnja.training.trainers.Engagements.Engagement;
import org.saradnja.training.trainers.TrainerHoursConfirmed;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms what trainers did, and reckons what it is worth. */
@Component
class Engaging {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final HoursTable confirmed;
  private final FeeTable fees;
  private final Engagements engagements;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Engaging(
      HoursTable confirmed,
      FeeTable fees,
      Engagements engagements,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.confirmed = confirmed;
    this.fees = fees;
    this.engagements = engagements;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /**
   * @param held whether the training is over
   */
  record Work(Engagement training, Hours hours, Remuneration worth, boolean held) {

    int year() {
      return training.from().getYear();
    }
  }

  /** The latest first. */
  List<Work> of(TrainerId trainer) {
    var hours = confirmed.of(trainer);
    var table = fees.all();
    var today = time.today();
    return engagements.of(trainer).stream()
        .map(training -> {
          var done =
              hours.getOrDefault(
                  training.code(), Hours.foreseen(training.code(), training.hours()));
          var worth = Remuneration.of(done, training.from(), table);
          return new Work(training, done, worth, !training.until().isAfter(today));
        })
        .sorted(comparing((Work work) -> work.training().from()).reversed())
        .toList();
  }

  /** The whole table, the latest first. */
  List<Fee> fees() {
    return fees.all();
  }

  /** Only of a training that the trainer led and that is over. */
  @Transactional
  public void confirm(SignedIn who, TrainerId trainer, Hours hours) {
    var now = time.now();
    var actor = authorisation.require(who, Doing.ACCREDIT_TRAINERS, ACADEMY).actor();
    var training =
        engagements.of(trainer).stream()
            .filter(one -> one.code().equals(hours.training()))
            .findFirst()
            .orElseThrow(() -> new ActRefused(TrainerRefusal.NOT_ENGAGED));
    if (training.until().isAfter(LocalDate.ofInstant(now, time.zone()))) {
      throw new ActRefused(TrainerRefusal.NOT_HELD_YET, training.until());
    }
    confirmed.put(trainer, hours, now);
    events.publishEvent(
        new TrainerHoursConfirmed(
            trainer, hours.training(), now, actor, Digest.of(CanonicalJson.of(hours))));
  }
}
