package org.saradnja.funding.archive.records;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of a historic call: its rows in the order and the wording of the source.
 *
 * @param columns which columns the source has
 * @param approvedHeading whether the amounts were awarded or stand on a list
 * @param checks what we computed from the rows, beside what the source states
 */
public record ArchivedListPage(
    String code,
    String kicker,
    String title,
    String language,
    @Nullable String warning,
    Set<Column> columns,
    String approvedHeading,
    @Nullable String columnsAsPublished,
    List<Row> rows,
    List<String> checks,
    String source) {

  /** A column that not every source has. */
  public enum Column {
    RANK,
    REQUESTED,
    POINTS,
    APPROVED,
    OUTCOME
  }

  /**
   * @param name the association; {@code details} its programme, place and registry number
   * @param requested in dinars; {@code requestedAs} the same as published
   */
  public record Row(
      String rank,
      String name,
      List<String> details,
      String requested,
      String requestedAs,
      String points,
      String approved,
      String approvedAs,
      String outcome,
      String mark,
      String remark) {}

  public boolean has(Column column) {
    return columns.contains(column);
  }
}
