package org.saradnja.funding.planning.yearly;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why the rules refuse an act on a plan. */
enum PlanRefusal implements Refusal {
  /** A plan without rows is not published. */
  EMPTY("empty", Ground.REGULATION_16_ARTICLE_4),
  /** Argument: the year of the plan. */
  OTHER_YEAR("otherYear", Ground.REGULATION_16_ARTICLE_4),
  /** An amendment that changes nothing. */
  NOTHING_CHANGED("nothingChanged", PlatformRule.SOMETHING_CHANGES),
  /** A plan was published already; it is amended. */
  ALREADY_PUBLISHED("alreadyPublished", PlatformRule.PUBLISHED_STAYS),
  /** A plan that was not published has nothing to amend or deliver. */
  NOT_PUBLISHED("notPublished", PlatformRule.IN_ORDER),
  /** A call is drafted or published on the row. */
  ROW_IN_USE("rowInUse", Ground.rule("call-in-plan")),
  /** The edition was delivered already. */
  DELIVERED("delivered", PlatformRule.ONCE),
  /** Argument: the day on which the edition was published. */
  DELIVERED_BEFORE("deliveredBefore", PlatformRule.AS_IT_HAPPENED);

  private final String name;
  private final Ground ground;

  PlanRefusal(String name, Ground ground) {
    this.name = name;
    this.ground = ground;
  }

  @Override
  public String key() {
    return "planning." + name;
  }

  @Override
  public Ground ground() {
    return ground;
  }
}
