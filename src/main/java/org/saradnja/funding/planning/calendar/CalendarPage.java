package org.saradnja.funding.planning.calendar;

import java.util.List;
import java.util.Map;

/**
 * The calendar of a year.
 *
 * @param tallies how many calls stand how
 * @param share of how many units there is a plan, in words; of a chosen unit it is not said
 * @param chosen the filter, by the names of its fields
 * @param exports the query of the filter, for downloads and the feed
 * @param feed the whole address of the feed, to be pasted into a calendar program
 * @param subscription the same address as programs open it at a click
 */
public record CalendarPage(
    String year,
    List<Month> months,
    int total,
    List<Tally> tallies,
    List<PlanLine> plans,
    String share,
    Map<String, String> chosen,
    Choices choices,
    String exports,
    String feed,
    String subscription) {

  public CalendarPage {
    months = List.copyOf(months);
    tallies = List.copyOf(tallies);
    plans = List.copyOf(plans);
  }

  /** What can be chosen in each field of the filter, by value. */
  public record Choices(
      Map<String, String> years,
      Map<String, String> units,
      Map<String, String> areas,
      Map<String, String> states) {}

  public record Month(String id, String name, List<Line> lines) {

    public Month {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param href path of the call, or of the plan while there is no call
   * @param deviation by how much it is late or was off its period
   * @param dates when it was published and until when it takes applications
   */
  public record Line(
      String name,
      String href,
      String unit,
      String period,
      String areas,
      String amount,
      String state,
      String mark,
      String deviation,
      String dates) {}

  public record Tally(String mark, String text) {}

  /**
   * @param href path of the plan, empty when there is none
   * @param published the day of the first edition and how it kept its term
   */
  public record PlanLine(
      String unit,
      String href,
      String published,
      String publishedMark,
      String delivered,
      String deliveredMark,
      String edition) {}
}
