package org.saradnja.funding.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.Map;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Points;

/**
 * One place of the list, one type for each outcome. Above the threshold without money is never the
 * same thing as below the threshold.
 */
@JsonTypeInfo(use = Id.NAME, property = "outcome")
@JsonSubTypes({
  @Type(value = Place.Proposed.class, name = "PROPOSED"),
  @Type(value = Place.AboveThresholdNoMoney.class, name = "ABOVE_THRESHOLD_NO_MONEY"),
  @Type(value = Place.BelowThreshold.class, name = "BELOW_THRESHOLD")
})
public sealed interface Place {

  int rank();

  ListedApplication application();

  /** The mean of the members' totals, rounded half up once. */
  Points total();

  /** The mean by criterion, to be shown; the total is not made of them. */
  Map<String, Points> means();

  DecidedBy decidedBy();

  /** What puts this place behind the one above it. */
  enum DecidedBy {
    FIRST,
    TOTAL,
    TIE_CRITERIA,
    REQUESTED_SHARE,
    REGISTRY_NUMBER
  }

  /**
   * Proposed for financing; it is not money until the decision.
   *
   * @param proposed what it asked, or the part of it that the rule of allocation gives
   */
  record Proposed(
      int rank,
      ListedApplication application,
      Points total,
      Map<String, Points> means,
      DecidedBy decidedBy,
      Dinars proposed)
      implements Place {}

  /**
   * Good enough, but the money was spent above it.
   *
   * @param left what remained when the allocation stopped
   * @param stoppedAt the rank of the first application that the rest did not cover
   */
  record AboveThresholdNoMoney(
      int rank,
      ListedApplication application,
      Points total,
      Map<String, Points> means,
      DecidedBy decidedBy,
      Dinars left,
      int stoppedAt)
      implements Place {}

  /**
   * @param missing points to the threshold
   */
  record BelowThreshold(
      int rank,
      ListedApplication application,
      Points total,
      Map<String, Points> means,
      DecidedBy decidedBy,
      Points missing)
      implements Place {}
}
