package org.saradnja.parties.people.mandates;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.PartyNames;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.springframework.stereotype.Component;

/** Puts together what the page of a person shows. */
@Component
class PersonPages {

  private final MandateTable mandates;
  private final People people;
  private final PartyNames parties;
  private final Registers registers;
  private final LegalTime time;

  PersonPages(
      MandateTable mandates,
      People people,
      PartyNames parties,
      Registers registers,
      LegalTime time) {
    this.mandates = mandates;
    this.people = people;
    this.parties = parties;
    this.registers = registers;
    this.time = time;
  }

  PersonPage of(PersonId person, GrantForm form, Map<String, String> errors, Texts t) {
    var addressee = people.addressee(person);
    var today = time.today();
    return new PersonPage(
        person.value().toString(),
        t.name(addressee.name()),
        addressee.email(),
        mandates.of(person).stream().map(held -> line(held, today, t)).toList(),
        form,
        choices(t),
        errors);
  }

  private PersonPage.Line line(Mandate held, LocalDate today, Texts t) {
    var begun = !held.from().isAfter(today);
    var state = held.holdsOn(today) ? "holds" : begun ? "over" : "ahead";
    return new PersonPage.Line(
        held.id().toString(),
        t.get(held.role().textKey()),
        parties.of(held.party(), t),
        t.shortDay(held.from()),
        held.until().map(t::shortDay).orElse("—"),
        t.get("mandate." + state),
        switch (state) {
          case "holds" -> "run";
          case "over" -> "none";
          default -> "";
        });
  }

  private PersonPage.Choices choices(Texts t) {
    var roles = new LinkedHashMap<String, String>();
    roles.put("", t.get("grant.choose"));
    for (var role : Role.values()) {
      roles.put(role.name(), t.get(role.textKey()));
    }
    var all = new LinkedHashMap<String, String>();
    all.put("", t.get("grant.none"));
    registers.units().all().forEach(unit -> all.put(unit.id().slug(), t.name(unit.name())));
    var institutions = new LinkedHashMap<String, String>();
    institutions.put("", t.get("grant.none"));
    registers.institutions().open().forEach(one -> institutions.put(one.code(), one.name().in(t)));
    return new PersonPage.Choices(roles, all, institutions);
  }
}
