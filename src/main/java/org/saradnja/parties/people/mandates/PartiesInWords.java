package org.saradnja.parties.people.mandates;

import java.time.LocalDate;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PartyNames;
import org.saradnja.parties.registry.Unit;
import org.springframework.stereotype.Component;

@Component
class PartiesInWords implements PartyNames {

  private final Registers registers;

  PartiesInWords(Registers registers) {
    this.registers = registers;
  }

  @Override
  public String of(Party party, Texts t) {
    return switch (party) {
      case Party.OfUnit(var unit) ->
          registers.units().find(unit).map(Unit::name).map(t::name).orElse(unit.slug());
      case Party.OfOrganisation(var id) -> registers.organisations().get(id).name();
      case Party.OfInstitution(var code) ->
          registers.institutions().find(code).map(one -> one.name().in(t)).orElse(code);
    };
  }

  @Override
  public String on(LocalDate day, Party party, Texts t) {
    return switch (party) {
      case Party.OfInstitution(var code) ->
          registers.institutions().nameOn(code, day).map(name -> name.in(t)).orElse(code);
      case Party.OfUnit _, Party.OfOrganisation _ -> of(party, t);
    };
  }
}
