package org.saradnja.parties.people.mandates;

import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PartyNames;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

@Component
class PartiesInWords implements PartyNames {

  private final Units units;
  private final Organisations organisations;

  PartiesInWords(Units units, Organisations organisations) {
    this.units = units;
    this.organisations = organisations;
  }

  @Override
  public String of(Party party, Texts t) {
    return switch (party) {
      case Party.OfUnit(var unit) ->
          units.find(unit).map(Unit::name).map(t::name).orElse(unit.slug());
      case Party.OfOrganisation(var id) -> organisations.get(id).name();
      case Party.OfInstitution(var code) ->
          t.has(Institutions.textKey(code)) ? t.get(Institutions.textKey(code)) : code;
    };
  }
}
