package org.saradnja.parties.registry.organisations;

import java.util.Set;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.registry.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what the register admits today. */
@Component
class Admissions {

  /** Areas of public interest (Law on Associations, Article 38). */
  private static final Set<String> AREAS =
      Set.of(
          "SOC", "VET", "DIS", "CHI", "IDP", "NAT", "ELD", "HEA", "HRM", "EDU", "SCI", "CUL", "INF",
          "ENV", "SUS", "ANI", "CON", "COR", "HUM", "OTH");

  private final Units units;
  private final LegalTime time;
  private final boolean practice;

  Admissions(Units units, LegalTime time, @Value("${saradnja.practice}") boolean practice) {
    this.units = units;
    this.time = time;
    this.practice = practice;
  }

  Admission today() {
    return new Admission(units.all(), AREAS, practice, time.today());
  }
}
