package org.saradnja.funding.assessment;

import java.util.List;

/**
 * Who stands first at equal totals: the preferences are asked one after another. Registry numbers
 * never repeat, so the last word is always spoken and two runs never differ.
 */
public record TieRule(List<Preference> preferences) {

  /** What a call has unless it says otherwise. */
  public static final TieRule USUAL =
      new TieRule(
          List.of(
              Preference.MORE_POINTS_IN_TIE_CRITERIA,
              Preference.SMALLER_REQUESTED_SHARE,
              Preference.EARLIER_REGISTRY_NUMBER));

  public TieRule {
    preferences = List.copyOf(preferences);
  }

  /** One question asked at equal totals. */
  public enum Preference {
    /** The mean of the points for the criteria that break ties, compared as exact fractions. */
    MORE_POINTS_IN_TIE_CRITERIA,
    /** The requested amount as a part of the whole value, compared as exact fractions. */
    SMALLER_REQUESTED_SHARE,
    EARLIER_REGISTRY_NUMBER
  }
}
