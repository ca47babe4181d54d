package org.saradnja.funding.calls;

import java.util.Comparator;
import java.util.List;

/**
 * @param bands only of {@link AllocationRule#BANDS}; the one of most points first
 */
public record Allocation(AllocationRule rule, List<Band> bands) {

  public static final Allocation FULL_AMOUNT =
      new Allocation(AllocationRule.FULL_AMOUNT_DOWN_THE_LIST, List.of());

  public Allocation {
    bands = bands.stream().sorted(Comparator.comparingInt(Band::from).reversed()).toList();
  }

  /**
   * A programme with at least so many points gets so much of what it asks.
   *
   * @param from points
   * @param percent of the amount asked, 1 to 100
   */
  public record Band(int from, int percent) {}
}
