package org.saradnja.base.rules;

import java.util.List;
import org.saradnja.base.kernel.Actor;

/** What units adopt instead of the national rules. */
public interface OwnRules {

  /**
   * Records what a unit's own act says. Refused when the rule admits no deviation, when the value
   * is not one of the rule's, and when it is weaker than the national rule and no reason is given,
   * and when the rule would hold on a day that has begun.
   */
  Rule.Own adopt(Adoption adoption, Actor actor);

  /** All that a unit recorded, by the number of the rule, the latest first. */
  List<RecordedRule> of(String unit);

  /** All that all units recorded, by unit. */
  List<RecordedRule> all();
}
