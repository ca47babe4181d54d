package org.saradnja.funding.assessment;

import java.math.BigInteger;
import java.util.List;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.calls.Allocation;
import org.saradnja.funding.calls.Allocation.Band;

/**
 * What part of the asked amount a programme above the threshold gets, in whole dinars and never
 * more than the exact part.
 */
interface Sharing {

  Dinars of(Standing standing);

  /**
   * @param standings in the order of the list; only those above the threshold share
   */
  static Sharing of(Allocation allocation, List<Standing> above, Dinars budget) {
    return switch (allocation.rule()) {
      case FULL_AMOUNT_DOWN_THE_LIST -> Standing::requested;
      case PROPORTIONAL -> proportional(above, budget);
      case BANDS -> standing -> banded(standing, allocation.bands());
    };
  }

  private static Sharing proportional(List<Standing> above, Dinars budget) {
    var asked = Dinars.sum(above.stream().map(Standing::requested).toList());
    return budget.covers(asked)
        ? Standing::requested
        : standing -> part(standing.requested(), budget.paras(), asked.paras());
  }

  private static Dinars banded(Standing standing, List<Band> bands) {
    int percent =
        bands.stream()
            .filter(band -> standing.total().compareTo(Points.of(band.from())) >= 0)
            .mapToInt(Band::percent)
            .max()
            .orElse(0);
    return part(standing.requested(), percent, 100);
  }

  private static Dinars part(Dinars amount, long part, long whole) {
    if (part == whole) {
      return amount;
    }
    var dinars =
        BigInteger.valueOf(amount.paras())
            .multiply(BigInteger.valueOf(part))
            .divide(BigInteger.valueOf(whole))
            .divide(BigInteger.valueOf(100));
    return Dinars.of(dinars.longValueExact());
  }
}
