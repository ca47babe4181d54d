package org.saradnja.funding.planning.yearly;

import java.util.List;
import java.util.Map;

/**
 * A plan on the desk of its officers.
 *
 * @param version of the working paper that the page shows, sent back with the acts
 * @param publicHref path of the plan as everybody reads it, empty before the first edition
 * @param published how the term of publication was kept, {@code delivered} that of delivery
 * @param changes what the working paper changes of the edition in force, in sentences
 * @param deliverable whether the edition in force waits for its record of delivery
 */
public record PlanPage(
    String unit,
    String unitName,
    String year,
    int version,
    String state,
    String mark,
    String publicHref,
    PublicPlanPage.Term published,
    PublicPlanPage.Term delivered,
    List<Row> rows,
    String total,
    List<String> changes,
    boolean deliverable,
    List<String> deliveries,
    String reason,
    DeliveryForm delivery,
    Map<String, String> errors) {

  public PlanPage {
    rows = List.copyOf(rows);
    changes = List.copyOf(changes);
    deliveries = List.copyOf(deliveries);
  }

  public String action() {
    return "/rad/plan/" + unit + "/" + year;
  }

  public boolean inForce() {
    return !publicHref.isEmpty();
  }

  /**
   * @param beginnable whether a draft of a call can be begun from it: it stands in the edition in
   *     force
   */
  public record Row(
      String id,
      String href,
      String period,
      String name,
      String areas,
      String amount,
      PublicPlanPage.Came came,
      boolean beginnable) {}
}
