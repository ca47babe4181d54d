package org.saradnja.funding.calls.drafting;

import org.saradnja.base.kernel.Refusal;

/** Why the rules refuse an act on a call. */
enum CallRefusal implements Refusal {
  /** Something is missing or unlawful; arguments: how much of each. */
  NOT_LAWFUL("notLawful"),
  /** A published call does not change. */
  ALREADY_PUBLISHED("alreadyPublished");

  private final String name;

  CallRefusal(String name) {
    this.name = name;
  }

  @Override
  public String key() {
    return "calls." + name;
  }
}
