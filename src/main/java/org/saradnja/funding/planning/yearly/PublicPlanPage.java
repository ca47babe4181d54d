package org.saradnja.funding.planning.yearly;

import java.util.List;

/**
 * A plan as everybody reads it, with all its editions.
 *
 * @param published when, and how the term of publication was kept; {@code delivered} the same of
 *     its delivery to the calendar
 */
public record PublicPlanPage(
    String unit,
    String unitName,
    String year,
    Term published,
    Term delivered,
    List<Row> rows,
    String total,
    List<EditionLine> editions,
    List<String> deliveries) {

  public PublicPlanPage {
    rows = List.copyOf(rows);
    editions = List.copyOf(editions);
    deliveries = List.copyOf(deliveries);
  }

  public String path() {
    return "/kalendar/" + unit + "/" + year;
  }

  /**
   * How a term was kept.
   *
   * @param mark class of the status tag
   * @param sentence with both days
   */
  public record Term(String state, String mark, String sentence, String provision) {}

  public record Row(
      String period,
      String name,
      String grantor,
      String areas,
      String amount,
      String budgetLine,
      String contact,
      Came came) {}

  /**
   * What came of a row.
   *
   * @param deviation by how much it is late or was off its period
   * @param dates when it was published and until when it takes applications
   * @param calls codes of the calls published on the row
   * @param annulled codes of those that were annulled and left it free
   */
  public record Came(
      String state,
      String mark,
      String deviation,
      String dates,
      List<String> calls,
      List<String> annulled) {

    public Came {
      calls = List.copyOf(calls);
      annulled = List.copyOf(annulled);
    }
  }

  /**
   * @param changes of the edition before, in sentences; none for the first
   */
  public record EditionLine(
      String number, String at, String reason, List<String> changes, String digest) {

    public EditionLine {
      changes = List.copyOf(changes);
    }
  }
}
