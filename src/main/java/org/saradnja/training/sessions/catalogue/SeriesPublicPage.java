package org.saradnja.training.sessions.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.DeadlineBadge;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;

/**
 * A series as everybody reads it.
 *
 * @param programme the yearly version by which its trainings are held
 * @param notice that it was entered from a source, or that it is invented; may be empty
 */
public record SeriesPublicPage(
    String code,
    String kicker,
    String title,
    List<String> about,
    String notice,
    String source,
    ProgrammePage.Link programme,
    List<Fact> facts,
    List<Row> sessions,
    List<Named> support) {

  public record Row(
      String href,
      String place,
      String days,
      String venue,
      String state,
      String mark,
      @Nullable DeadlineBadge badge) {}

  /**
   * @param name in the language of the page
   */
  public record Named(String part, String name) {}
}
