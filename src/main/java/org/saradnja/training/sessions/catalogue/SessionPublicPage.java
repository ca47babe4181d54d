package org.saradnja.training.sessions.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.DeadlineBadge;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;
import org.saradnja.training.sessions.Materials.Handout;
import org.saradnja.training.sessions.SessionContent.Material;
import org.saradnja.training.sessions.catalogue.SeriesPublicPage.Named;

/**
 * A training as everybody reads it.
 *
 * @param programme the yearly version by which it is held
 * @param cancelled why it was cancelled; empty unless it was
 * @param materials that stand elsewhere on the web, {@code handouts} those kept here for everybody
 * @param apply whether applications are taken now
 */
public record SessionPublicPage(
    String code,
    Heading heading,
    @Nullable DeadlineBadge badge,
    ProgrammePage.Link programme,
    String cancelled,
    List<Fact> facts,
    boolean apply,
    String applying,
    List<Day> days,
    List<String> trainers,
    List<String> guests,
    List<Material> materials,
    List<Handout> handouts,
    List<Fact> practical,
    List<Named> support) {

  /**
   * @param notice that it was entered from a source, or that it is invented; may be empty
   */
  public record Heading(
      String series,
      String seriesHref,
      String kicker,
      String title,
      String lead,
      String state,
      String mark,
      String notice,
      String source) {}

  /**
   * @param mark of the step: ok for a day that was held, run for today, else empty
   */
  public record Day(
      String title,
      String mark,
      String date,
      String iso,
      String weekday,
      String hours,
      List<Item> agenda) {}

  public record Item(String time, String title) {}
}
