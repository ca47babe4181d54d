package org.saradnja.funding.planning.yearly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;
import org.springframework.context.ApplicationContext;

/** A published plan of two rows, for tests in the whole application. */
public final class PlanInForce {

  private PlanInForce() {}

  /** Published now by an officer of the unit; a plan that is there already stays as it is. */
  public static void of(UnitId unit, int year, ApplicationContext application) {
    var plans = application.getBean(PlanTable.class);
    if (plans.find(unit, year).isPresent()) {
      return;
    }
    var officer = Somebody.holding(Role.OFFICER, unit, application);
    var paper = application.getBean(WorkingPaper.class);
    paper.begin(officer, unit, year);
    paper.write(officer, unit, year, row("Култура за све", year, 3, 4, List.of("CUL")));
    paper.write(officer, unit, year, row("Чисте обале", year, 10, 10, List.of("ENV")));
    int version = plans.find(unit, year).orElseThrow().version();
    application.getBean(Planning.class).publish(officer, unit, year, version);
  }

  private static PlannedCall row(String name, int year, int first, int last, List<String> areas) {
    return new PlannedCall(
        new PlanRowId(UUID.randomUUID()),
        "Општина",
        areas,
        name,
        PlannedPeriod.of(year, first, last),
        Optional.of(Dinars.of(2_000_000)),
        "481",
        "konkursi@opstina.example");
  }
}
