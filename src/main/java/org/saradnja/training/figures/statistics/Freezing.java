package org.saradnja.training.figures.statistics;

import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.figures.FiguresFrozen;
import org.saradnja.training.figures.Frozen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the figures of a reporting date: once, and only when the day is over. */
@Component
class Freezing {

  private final Gathering gathering;
  private final FrozenTable frozen;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Freezing(
      Gathering gathering,
      FrozenTable frozen,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.gathering = gathering;
    this.frozen = frozen;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void freeze(SignedIn who, LocalDate day) {
    var now = time.now();
    var mandate = mandate(who);
    if (!day.isBefore(now.atZone(time.zone()).toLocalDate())) {
      throw new ActRefused(FiguresRefusal.NOT_OVER, day);
    }
    var content = Counted.content(gathering.asOf(day), day);
    if (!frozen.insert(new Frozen(day, now, content), mandate.id())) {
      throw new ActRefused(FiguresRefusal.FROZEN, day);
    }
    events.publishEvent(new FiguresFrozen(day, now, mandate.actor(), content.digest()));
  }

  boolean mayFreeze(SignedIn who) {
    return !authorisation.mandates(who, Doing.FREEZE_FIGURES).isEmpty();
  }

  /** Whoever reports for the national office or the Academy; to others there is no such desk. */
  private Mandate mandate(SignedIn who) {
    return authorisation.mandates(who, Doing.FREEZE_FIGURES).stream()
        .findFirst()
        .map(mandate -> authorisation.require(who, Doing.FREEZE_FIGURES, mandate.party()))
        .orElseThrow(() -> new NoSuchThing("desk of figures"));
  }
}
