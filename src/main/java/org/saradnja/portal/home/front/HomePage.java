package org.saradnja.portal.home.front;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.portal.listing.CallCard;

/**
 * The first page, ready to print.
 *
 * @param list a published list that can be checked, if there is one
 */
public record HomePage(
    List<Count> today,
    List<CallCard> terms,
    List<Item> news,
    List<Entry> log,
    @Nullable String list) {

  public record Count(String number, String what, String href, boolean bad) {}

  public record Item(
      String href, String title, String lead, String language, String day, String iso) {}

  /**
   * @param about what the act is about, as its own module names it; may be empty
   */
  public record Entry(
      String number, String href, String moment, String act, String about, String digest) {}
}
