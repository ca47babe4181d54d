package org.saradnja.base.rules;

import org.saradnja.base.kernel.Actor;

/** What units adopt instead of the national rules. */
public interface OwnRules {

  /**
   * Records what a unit's own act says. Refused when the rule admits no deviation, when the value
   * is not one of the rule's, and when it is weaker than the national rule and no reason is given.
   */
  Rule.Own adopt(Adoption adoption, Actor actor);
}
