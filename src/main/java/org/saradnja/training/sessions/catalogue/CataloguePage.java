package org.saradnja.training.sessions.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.DeadlineBadge;

/** Everything under /obuke, on one page. */
public record CataloguePage(List<Card> upcoming, List<Run> series, List<Year> programmes) {

  /** The programmes of one year: the general one with its parts, the managers', the special. */
  public record Year(String heading, List<Family> families) {}

  /**
   * @param id for the address, for example {@code general-2027}
   * @param adoption by what they were adopted as a whole; empty when each has its own act
   */
  public record Family(String id, String heading, String adoption, List<Entry> entries) {}

  /**
   * A training that is to come.
   *
   * @param badge the day until which one can apply, or the first day once that has passed
   */
  public record Card(
      String href,
      String meta,
      String title,
      String where,
      String state,
      String mark,
      @Nullable DeadlineBadge badge) {}

  /** A series. */
  public record Run(String href, String title, String about, String count) {}

  public record Entry(String href, String kicker, String title, String aim, String duration) {}
}
