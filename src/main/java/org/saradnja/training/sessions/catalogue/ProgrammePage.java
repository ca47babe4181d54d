package org.saradnja.training.sessions.catalogue;

import java.util.List;
import org.saradnja.training.programmes.ProgrammeSheet;

/**
 * A programme as everybody reads it.
 *
 * @param invented whether it belongs to the practice world
 * @param trainers accredited in its area today
 */
public record ProgrammePage(
    ProgrammeSheet sheet,
    boolean invented,
    List<Year> years,
    List<SeriesPublicPage.Row> sessions,
    List<String> trainers) {

  public ProgrammePage {
    years = List.copyOf(years);
  }

  /** Another yearly version. */
  public record Year(String href, String year, boolean shown) {}
}
