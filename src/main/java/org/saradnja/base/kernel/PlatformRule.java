package org.saradnja.base.kernel;

import java.util.Locale;

/**
 * The order of the platform, where no law speaks: rules of its own by which it refuses an act. They
 * stand for everybody on the page of the book of rules, in the words {@code platform.rule.<name>}.
 */
public enum PlatformRule implements Ground {
  /** What somebody changed meanwhile is not overwritten, and nothing is sent unseen. */
  AS_SEEN,
  /** What was published, sent, issued or decided is not changed by hand. */
  PUBLISHED_STAYS,
  ONCE,
  IN_ORDER,
  IN_TIME,
  NOT_BACKWARDS,
  /** Only what happened is recorded, on the day on which it could. */
  AS_IT_HAPPENED,
  ONE_OF_A_KIND,
  COMPLETE,
  NOT_IN_ONES_OWN_CAUSE,
  /** There is always somebody, and something, without which nobody could go on. */
  SOMEBODY_REMAINS,
  LIMITS,
  SAFE_FILES,
  WHAT_ENDED,
  SOMETHING_CHANGES,
  ONES_OWN_PARTY,
  WITH_REASONS,
  PRACTICE_APART,
  UNITS_OWN_RULES;

  /** The name in addresses and texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
