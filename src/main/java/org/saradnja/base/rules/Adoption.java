package org.saradnja.base.rules;

import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;

/**
 * What a unit's own act says about one rule.
 *
 * @param start the event the term runs from; {@link Start#NONE} keeps the national one
 * @param act the title of the act and its gazette, as citizens read them
 * @param reason why, when the rule is weaker than the national one; else may be empty
 */
public record Adoption(
    String unit,
    RuleKey key,
    String value,
    Start start,
    String act,
    String article,
    String reason,
    LocalDate adoptedOn,
    LocalDate validFrom) {

  public Adoption {
    if (unit.isBlank() || act.isBlank()) {
      throw new IllegalArgumentException("A unit adopts its own act");
    }
    if (validFrom.isBefore(adoptedOn)) {
      throw new IllegalArgumentException("An act is in force from its adoption at the earliest");
    }
  }

  /**
   * Refused when the rule would hold on a day that has begun: calls published until then run by the
   * rules of the day of their publication, and what they promised does not change.
   */
  public void mustHoldOnlyAfter(LocalDate today) {
    if (!validFrom.isAfter(today)) {
      throw new ActRefused(RuleRefusal.NOT_BACKWARDS, key.code(), validFrom, today);
    }
  }
}
