package org.saradnja.training.trainers.calling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.DeadlineBadge;

/** All published calls for trainers. */
public record PublicCallsPage(List<Line> open, List<Line> closed) {

  /**
   * @param badge of the last day, while the call is open
   */
  public record Line(
      String href,
      String title,
      String about,
      String state,
      String mark,
      @Nullable DeadlineBadge badge) {}
}
