package org.saradnja.funding.applications;

import java.util.List;
import java.util.function.Function;
import org.saradnja.base.kernel.Dinars;

/**
 * What a programme costs and who pays (rule R-032).
 *
 * @param explanation why the costs are needed, in the applicant's words
 */
public record Budget(List<Line> lines, String explanation) {

  private static final int WHOLE = 10_000;

  public Budget {
    lines = List.copyOf(lines);
  }

  public Dinars total() {
    return sum(Line::total);
  }

  /** Asked from the unit. */
  public Dinars requested() {
    return sum(Line::unit);
  }

  public Dinars own() {
    return sum(Line::own);
  }

  public Dinars other() {
    return sum(Line::other);
  }

  public Dinars of(CostKind kind) {
    return new Budget(lines.stream().filter(line -> line.kind() == kind).toList(), "").total();
  }

  /**
   * The own share the call asks for, rounded up to a para, since a para less would breach it.
   *
   * @param leastShare in hundredths of a percent of the total value (rule R-031)
   */
  public Dinars leastOwn(int leastShare) {
    var parts = total().times(leastShare).paras();
    return new Dinars(Math.ceilDiv(parts, WHOLE));
  }

  private Dinars sum(Function<Line, Dinars> column) {
    return Dinars.sum(lines.stream().map(column).toList());
  }

  /**
   * One cost.
   *
   * @param total quantity times price
   * @param unit asked from the unit of local self-government; {@code own} from the applicant
   */
  public record Line(
      CostKind kind,
      String description,
      Quantity quantity,
      Dinars price,
      Dinars total,
      Dinars unit,
      Dinars own,
      Dinars other) {

    /** What the sources give together. */
    public Dinars covered() {
      return unit.plus(own).plus(other);
    }
  }
}
