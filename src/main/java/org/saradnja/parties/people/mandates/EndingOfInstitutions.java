package org.saradnja.parties.people.mandates;

import org.saradnja.parties.people.Party;
import org.saradnja.parties.registry.InstitutionClosed;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody acts for an institution that has ended, nor issues its calls. */
@Component
class EndingOfInstitutions {

  private final Granting granting;
  private final Units units;

  EndingOfInstitutions(Granting granting, Units units) {
    this.granting = granting;
    this.units = units;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(InstitutionClosed closed) {
    var party = new Party.OfInstitution(closed.institution());
    granting.endAll(party, closed.actor(), closed.at());
    units
        .find(new UnitId(closed.institution()))
        .filter(Unit::isInstitution)
        .ifPresent(
            unit -> granting.endAll(new Party.OfUnit(unit.id()), closed.actor(), closed.at()));
  }
}
