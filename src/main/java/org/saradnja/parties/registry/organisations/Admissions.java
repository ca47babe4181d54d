package org.saradnja.parties.registry.organisations;

import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.parties.registry.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what the register admits today. */
@Component
class Admissions {

  private final Units units;
  private final RuleBook rules;
  private final LegalTime time;
  private final boolean practice;

  Admissions(
      Units units,
      RuleBook rules,
      LegalTime time,
      @Value("${saradnja.practice}") boolean practice) {
    this.units = units;
    this.rules = rules;
    this.time = time;
    this.practice = practice;
  }

  Admission today() {
    var seats = units.all().stream().filter(unit -> !unit.isInstitution()).toList();
    return new Admission(seats, rules.areas(), practice, time.today());
  }
}
