package org.saradnja.funding.applications.filling;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param kinds names of the kinds of cost by code, with an empty choice first
 * @param errors texts by field, for the summary on top
 */
public record BudgetPage(
    HeadPage head,
    SavedPage saved,
    List<Row> rows,
    Map<String, String> kinds,
    Sums sums,
    Bar bar,
    String limits,
    String explanation,
    Map<String, String> errors) {

  /**
   * @param total of the line as the server computed it, a dash when it cannot
   * @param error what is wrong with the line, empty when nothing is
   * @param wrong ids of the fields that the error is about
   */
  public record Row(
      int number,
      String kind,
      String description,
      String quantity,
      String price,
      String total,
      String unit,
      String own,
      String other,
      String error,
      List<String> wrong) {

    public String id(String cell) {
      return "r" + number + "-" + cell;
    }

    public @Nullable String isWrong(String cell) {
      return wrong.contains(id(cell)) ? "true" : null;
    }

    public @Nullable String describedBy(String cell) {
      return wrong.contains(id(cell)) ? "r" + number + "-greska" : null;
    }
  }

  public record Sums(String total, String unit, String own, String other) {}

  /**
   * Where the money comes from.
   *
   * @param caption the sentence; {@code note} under it, may be empty
   * @param label for those who do not see the bar
   */
  public record Bar(String caption, String note, String label, List<Source> sources) {}

  /**
   * @param x and {@code width} in percent with a point
   * @param share amount and part; {@code error} the least that was breached, may be empty
   */
  public record Source(
      String css, String name, String x, String width, String share, String error) {}
}
