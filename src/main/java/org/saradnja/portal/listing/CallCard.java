package org.saradnja.portal.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list, ready to print.
 *
 * @param meta unit and code; {@code language} that of the title
 * @param rail the marks of its steps, empty for a historic call; {@code step} the same in words
 * @param due the term that runs or is overdue, if there is one
 * @param tag what it is instead of a term
 */
public record CallCard(
    String meta,
    String href,
    String title,
    String language,
    String about,
    List<String> rail,
    String step,
    @Nullable Due due,
    String tag) {

  public CallCard {
    rail = List.copyOf(rail);
  }

  /**
   * @param css shape of the badge: empty, soon, late or over
   */
  public record Due(String css, String iso, String day, String month, String left) {}
}
