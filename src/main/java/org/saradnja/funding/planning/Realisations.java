package org.saradnja.funding.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.parties.registry.UnitId;

/** What has become of plans; the stage that publishes calls answers. */
public interface Realisations {

  /**
   * Calls published in a year, planned or not, by the day of publication; those that were annulled
   * since are among them.
   */
  List<Realised> in(int year);

  /** Whether a call was published and stands, or is being drafted, on a row. */
  boolean usesRow(PlanRowId row);

  /**
   * @param row of the plan under which the call was published, if any
   * @param lastDay for applications
   * @param annulledOn when it was annulled, and left its row free
   */
  record Realised(
      Optional<PlanRowId> row,
      UnitId unit,
      String code,
      String title,
      List<String> areas,
      LocalDate publishedOn,
      LocalDate lastDay,
      Dinars total,
      Optional<LocalDate> annulledOn) {

    public Realised {
      areas = List.copyOf(areas);
    }
  }
}
