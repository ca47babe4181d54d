package org.saradnja.training.sessions.catalogue;

import java.util.List;
import org.saradnja.training.programmes.ProgrammeSheet;

/**
 * A programme as everybody reads it.
 *
 * @param invented whether it belongs to the practice world
 * @param since which year it is compared with, in words; empty of the first version
 * @param changes what it says otherwise than in that year
 * @param trainers accredited in its area today
 */
public record ProgrammePage(
    ProgrammeSheet sheet,
    boolean invented,
    List<Year> years,
    String since,
    List<Change> changes,
    List<SeriesPublicPage.Row> sessions,
    List<String> trainers) {

  public ProgrammePage {
    years = List.copyOf(years);
    changes = List.copyOf(changes);
  }

  /** One thing that an entry says otherwise, line by line. */
  public record Change(String name, List<String> gone, List<String> come) {

    public Change {
      gone = List.copyOf(gone);
      come = List.copyOf(come);
    }
  }

  /** Leads from a training to the yearly version of the programme by which it is held. */
  public record Link(String label, String href) {}

  /** Another yearly version. */
  public record Year(String href, String year, boolean shown) {}
}
