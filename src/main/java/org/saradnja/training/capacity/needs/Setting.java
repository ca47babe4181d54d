package org.saradnja.training.capacity.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.capacity.TrainingNeedSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets in what those with a role are to be trained: the Academy for all units, whoever keeps the
 * staff or decides for a unit for their own. It counts from its day on, which is not before today.
 */
@Component
class Setting {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final NeedTable needs;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Setting(
      NeedTable needs,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.needs = needs;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void set(SignedIn who, TrainingNeed need) {
    var now = time.now();
    var actor = actor(who, need.unit());
    var today = LocalDate.ofInstant(now, time.zone());
    if (need.validFrom().isBefore(today)) {
      throw new ActRefused(NeedRefusal.IN_THE_PAST, need.validFrom(), today);
    }
    boolean known = needs.all().stream().anyMatch(need::isOfTheSameAs);
    if (!need.asked() && !known) {
      throw new ActRefused(NeedRefusal.NOT_ASKED);
    }
    var set =
        needs
            .insert(need, now)
            .orElseThrow(() -> new ActRefused(NeedRefusal.ANOTHER_FROM_THAT_DAY, need.validFrom()));
    events.publishEvent(
        new TrainingNeedSet(set.number(), now, actor, Digest.of(CanonicalJson.of(set))));
  }

  /** Whether the person sets what is asked of all units. */
  boolean setsForAll(SignedIn who) {
    return authorisation.mandate(who, Doing.KEEP_PROGRAMMES, ACADEMY).isPresent();
  }

  /** Units for which the person sets it. */
  List<UnitId> unitsOf(SignedIn who) {
    return authorisation.units(who, Doing.SET_TRAINING_NEED);
  }

  private Actor actor(SignedIn who, Optional<UnitId> unit) {
    var mandate =
        unit.isEmpty()
            ? authorisation.require(who, Doing.KEEP_PROGRAMMES, ACADEMY)
            : authorisation.require(
                who, Doing.SET_TRAINING_NEED, new Party.OfUnit(unit.orElseThrow()));
    return mandate.actor();
  }
}
