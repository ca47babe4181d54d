package org.saradnja.training.trainers.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.AccreditationEnded;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerAccredited;
import org.saradnja.training.trainers.TrainerEntered;
import org.saradnja.training.trainers.TrainerFeeSet;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.AccreditationTable.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Academy's acts on the permanent list. */
@Component
class Listing {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final TrainerTable trainers;
  private final AccreditationTable accreditations;
  private final FeeTable fees;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Listing(
      TrainerTable trainers,
      AccreditationTable accreditations,
      FeeTable fees,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.trainers = trainers;
    this.accreditations = accreditations;
    this.fees = fees;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /**
   * @param invented whether the trainer belongs to the practice world
   */
  @Transactional
  public TrainerId enter(
      SignedIn who, Localised name, Optional<PersonId> person, boolean invented) {
    var now = time.now();
    var actor = actor(who);
    if (person.flatMap(trainers::of).isPresent()) {
      throw new ActRefused(TrainerRefusal.ALREADY_LISTED);
    }
    var trainer = new Trainer(new TrainerId(UUID.randomUUID()), name, person, invented);
    trainers.insert(trainer, now);
    events.publishEvent(new TrainerEntered(trainer.id(), now, actor, digest(trainer)));
    return trainer.id();
  }

  @Transactional
  public AccreditationId accredit(SignedIn who, TrainerId trainer, Wanted wanted) {
    var now = time.now();
    var actor = actor(who);
    trainers.get(trainer);
    if (wanted.ground().from().isAfter(LocalDate.ofInstant(now, time.zone()))) {
      throw new ActRefused(TrainerRefusal.NOT_YET);
    }
    if (isHeld(trainer, wanted)) {
      throw new ActRefused(TrainerRefusal.ALREADY_ACCREDITED);
    }
    var accreditation = wanted.of(trainer);
    insert(accreditation, now, actor);
    return accreditation.id();
  }

  /**
   * Enters whom a decision by a public call accredits, in its transaction. Somebody who holds the
   * same accreditation keeps it.
   */
  void admit(Admitted admitted, Wanted wanted, Instant now, Actor actor) {
    var trainer =
        trainers
            .of(admitted.person())
            .map(Trainer::id)
            .orElseGet(() -> entered(admitted, now, actor));
    if (isHeld(trainer, wanted)) {
      return;
    }
    insert(wanted.of(trainer), now, actor);
  }

  private TrainerId entered(Admitted admitted, Instant now, Actor actor) {
    var trainer =
        new Trainer(
            new TrainerId(UUID.randomUUID()),
            admitted.name(),
            Optional.of(admitted.person()),
            admitted.invented());
    trainers.insert(trainer, now);
    events.publishEvent(new TrainerEntered(trainer.id(), now, actor, digest(trainer)));
    return trainer.id();
  }

  private boolean isHeld(TrainerId trainer, Wanted wanted) {
    return accreditations.of(trainer).stream()
        .map(Versioned::value)
        .anyMatch(held -> held.end().isEmpty() && wanted.isSameAs(held));
  }

  private void insert(Accreditation accreditation, Instant now, Actor actor) {
    accreditations.insert(accreditation);
    events.publishEvent(
        new TrainerAccredited(
            accreditation.trainer(), accreditation.id(), now, actor, digest(accreditation)));
  }

  /**
   * @param invented whether the person belongs to the practice world
   */
  record Admitted(PersonId person, Localised name, boolean invented) {}

  @Transactional
  public void end(SignedIn who, AccreditationId id, End because) {
    var now = time.now();
    var actor = actor(who);
    var found = accreditations.get(id);
    var ended = found.value().end(because, LocalDate.ofInstant(now, time.zone()));
    accreditations.update(new Versioned(ended, found.version()));
    events.publishEvent(new AccreditationEnded(ended.trainer(), id, now, actor, digest(ended)));
  }

  @Transactional
  public void determineFee(SignedIn who, Fee fee) {
    var now = time.now();
    var actor = actor(who);
    fees.put(fee);
    var work = fee.work().name().toLowerCase(Locale.ROOT);
    events.publishEvent(new TrainerFeeSet(work, now, actor, digest(fee)));
  }

  /** What an accreditation is to be. */
  record Wanted(String subject, Capacity capacity, Accreditation.Ground ground) {

    boolean isSameAs(Accreditation held) {
      return held.subject().equals(subject) && held.capacity() == capacity;
    }

    Accreditation of(TrainerId trainer) {
      var id = new AccreditationId(UUID.randomUUID());
      return new Accreditation(id, trainer, subject, capacity, ground, List.of(), Optional.empty());
    }
  }

  private static Digest digest(Object decided) {
    return Digest.of(CanonicalJson.of(decided));
  }

  private Actor actor(SignedIn who) {
    return authorisation.require(who, Doing.ACCREDIT_TRAINERS, ACADEMY).actor();
  }
}
