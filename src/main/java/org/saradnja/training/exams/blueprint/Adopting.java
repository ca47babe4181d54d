package org.saradnja.training.exams.blueprint;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.TestBlueprint;
import org.saradnja.training.exams.TestBlueprintAdopted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a blueprint that was adopted. It counts for tests from its day on, which is not before
 * today: what was held already is never measured by another one.
 */
@Component
class Adopting {

  private final BlueprintTable blueprints;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Adopting(
      BlueprintTable blueprints,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.blueprints = blueprints;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void adopt(SignedIn who, TestBlueprint blueprint) {
    var mandate = require(who);
    var now = time.now();
    var today = now.atZone(time.zone()).toLocalDate();
    if (blueprint.validFrom().isBefore(today)) {
      throw new ActRefused(BlueprintRefusal.IN_THE_PAST, blueprint.validFrom(), today);
    }
    var adopted =
        blueprints
            .insert(blueprint)
            .orElseThrow(() ->
                new ActRefused(BlueprintRefusal.ANOTHER_FROM_THAT_DAY, blueprint.validFrom()));
    events.publishEvent(
        new TestBlueprintAdopted(
            adopted.number(), now, mandate.actor(), Digest.of(CanonicalJson.of(adopted))));
  }

  /** Whoever keeps the bank of questions for the Academy; to others there are no blueprints. */
  Mandate require(SignedIn who) {
    return authorisation.mandates(who, Doing.WRITE_QUESTIONS).stream()
        .findFirst()
        .map(mandate -> authorisation.require(who, Doing.WRITE_QUESTIONS, mandate.party()))
        .orElseThrow(() -> new NoSuchThing("blueprints of tests"));
  }
}
