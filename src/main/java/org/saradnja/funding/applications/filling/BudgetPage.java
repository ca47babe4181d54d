package org.saradnja.funding.applications.filling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
   * @param faults what is wrong with the line, each at its fields
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
      List<Fault> faults) {

    public String id(String cell) {
      return "r" + number + "-" + cell;
    }

    public @Nullable String isWrong(String cell) {
      return describedBy(cell) == null ? null : "true";
    }

    /** The ids of the sentences about the cell. */
    public @Nullable String describedBy(String cell) {
      var ids =
          faults.stream()
              .filter(fault -> fault.fields().contains(id(cell)))
              .map(Fault::id)
              .collect(Collectors.joining(" "));
      return ids.isEmpty() ? null : ids;
    }
  }

  /**
   * @param fields ids of the fields that the sentence is about
   */
  public record Fault(String id, String text, List<String> fields) {}

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
