package org.saradnja.parties.registry.organisations;

import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.OrganisationCorrected;
import org.saradnja.parties.registry.OrganisationEntered;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.OrganisationKept;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.organisations.OrganisationTable.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters one organisation in the register, or corrects what the register says about it. */
@Component
class Enrolling {

  private final OrganisationTable organisations;
  private final Keepers keepers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Enrolling(
      OrganisationTable organisations,
      Keepers keepers,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.organisations = organisations;
    this.keepers = keepers;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public OrganisationId enter(Reader who, Facts facts) {
    return enter(keeper(who, facts.seat()), facts);
  }

  @Transactional
  public OrganisationId enter(Actor actor, Facts facts) {
    var now = time.now();
    var id = new OrganisationId(UUID.randomUUID());
    refuseTaken(id, facts);
    organisations.insert(facts.as(id));
    events.publishEvent(new OrganisationEntered(id, now, actor, facts.digest()));
    events.publishEvent(new OrganisationKept(id));
    return id;
  }

  /**
   * @param version of the organisation that the corrections were made to
   */
  @Transactional
  public void correct(Reader who, OrganisationId id, int version, Facts facts) {
    var now = time.now();
    var known = organisations.get(id);
    keeper(who, known.seat());
    var actor = keeper(who, facts.seat());
    refuseTaken(id, facts);
    organisations.update(new Versioned(facts.as(id), version));
    events.publishEvent(new OrganisationCorrected(id, now, actor, facts.digest()));
    events.publishEvent(new OrganisationKept(id));
  }

  private Actor keeper(Reader who, UnitId seat) {
    return keepers.of(who).stream()
        .filter(keeper -> keeper.keeps(seat))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("register of organisations of " + seat))
        .actor();
  }

  private void refuseTaken(OrganisationId id, Facts facts) {
    var other = organisations.find(facts.registrationNumber()).map(Versioned::organisation);
    if (other.filter(found -> !found.id().equals(id)).isPresent()) {
      throw new ActRefused(
          RegistryRefusal.ALREADY_ENTERED, facts.registrationNumber(), other.get().name());
    }
    var holder = organisations.holder(facts.taxNumber());
    if (holder.isPresent() && !holder.equals(own(id))) {
      throw new ActRefused(
          RegistryRefusal.TAX_NUMBER_TAKEN, facts.taxNumber(), holder.get().value());
    }
  }

  private Optional<RegistrationNumber> own(OrganisationId id) {
    return organisations.find(id).map(found -> found.organisation().registrationNumber());
  }
}
