package org.saradnja.funding.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.parties.registry.UnitId;

/** Plans in force. */
public interface Plans {

  boolean isPublished(UnitId unit, int year);

  /** The years for which a unit published a plan, the newest first. */
  List<Integer> years(UnitId unit);

  /** The rows of a unit's plan in force, by period; empty when there is no such plan. */
  List<PlannedCall> rows(UnitId unit, int year);

  /** The rows of all plans in force for a year, by period. */
  List<Row> in(int year);

  /** How the units kept the terms of their plans for a year. */
  List<Kept> kept(int year);

  /** A row of a plan in force. */
  Optional<Row> find(PlanRowId row);

  /**
   * @param edition of the plan in which the row stands so
   */
  record Row(UnitId unit, int year, int edition, PlannedCall call) {}

  /**
   * @param publishedOn the day of the first edition
   * @param edition the number of the one in force
   * @param deliveredOn when the first of them reached the ministry that keeps the calendar
   */
  record Kept(
      UnitId unit, int year, LocalDate publishedOn, int edition, Optional<LocalDate> deliveredOn) {}
}
