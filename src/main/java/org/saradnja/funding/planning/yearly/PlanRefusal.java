package org.saradnja.funding.planning.yearly;

import org.saradnja.base.kernel.Refusal;

/** Why the rules refuse an act on a plan. */
enum PlanRefusal implements Refusal {
  /** A plan without rows is not published. */
  EMPTY("empty"),
  /** Argument: the year of the plan. */
  OTHER_YEAR("otherYear"),
  /** An amendment that changes nothing. */
  NOTHING_CHANGED("nothingChanged"),
  /** A plan was published already; it is amended. */
  ALREADY_PUBLISHED("alreadyPublished"),
  /** A plan that was not published has nothing to amend or deliver. */
  NOT_PUBLISHED("notPublished"),
  /** A call is drafted or published on the row. */
  ROW_IN_USE("rowInUse"),
  /** The edition was delivered already. */
  DELIVERED("delivered"),
  /** Argument: the day on which the edition was published. */
  DELIVERED_BEFORE("deliveredBefore");

  private final String name;

  PlanRefusal(String name) {
    this.name = name;
  }

  @Override
  public String key() {
    return "planning." + name;
  }
}
