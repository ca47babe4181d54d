package org.saradnja.portal.listing.search;

import java.util.Optional;
import org.saradnja.base.kernel.SearchKey;

/**
 * Something public that can be found.
 *
 * @param ref stable within its kind
 * @param title as written; {@code english} where it was written in English too
 * @param about what else a reader needs to recognise it, as written
 * @param weight what comes first among equals
 * @param words everything by which it is found
 */
record SearchEntry(
    Kind kind,
    String ref,
    String title,
    Optional<String> english,
    String about,
    String href,
    int weight,
    String words) {

  /** In the order in which a page offers them. */
  enum Kind {
    CALL,
    UNIT,
    ORGANISATION,
    NEWS,
    HISTORIC,
    RECIPIENT
  }

  String key() {
    return SearchKey.of(words);
  }
}
