package org.saradnja.portal.deadlines.calculator;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The calculator: the form as it was sent, what is to be corrected, and the answer once there is
 * one; the terms of the procedure; the days off of the year asked about.
 */
public record CalculatorPage(
    CalculatorForm form,
    SequencedMap<String, String> units,
    SequencedMap<String, String> errors,
    @Nullable Answer answer,
    List<ReadyTerm> terms,
    Year year,
    List<DayOff> daysOff,
    List<Suspended> suspensions) {

  /**
   * @param sum the last line of the explanation
   * @param query the same question for programs
   */
  public record Answer(
      String dayOfMonth,
      String monthAndYear,
      String weekday,
      List<Step> steps,
      String sum,
      String query) {}

  public record Step(
      String iso, String date, String weekday, String why, String provision, boolean toBeChecked) {}

  /**
   * @param query the calculator filled with the term
   */
  public record ReadyTerm(
      String name,
      String length,
      String start,
      String provision,
      boolean toBeChecked,
      String query) {}

  /**
   * @param before the address of the year before, or empty; {@code after} of the one after
   */
  public record Year(String number, String before, String after) {}

  /**
   * @param declared that an act made the day free or working, in words; else empty
   * @param written whether its name is as people wrote it
   */
  public record DayOff(
      String iso,
      String date,
      String weekday,
      String name,
      boolean written,
      String declared,
      String provision) {}

  /**
   * @param days of the suspension, {@code until} when what ended in it ends
   */
  public record Suspended(
      String days, String until, String reason, String provision, boolean toBeChecked) {}
}
