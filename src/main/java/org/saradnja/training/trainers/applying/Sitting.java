package org.saradnja.training.trainers.applying;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * From which opened page something was saved: a page may save again and again without asking, and
 * an older state of it that arrives later changes nothing.
 *
 * @param page the id of this opening of the page
 * @param turn counts the changes on it; 0 without scripts
 */
record Sitting(UUID page, int turn) {

  private static final Pattern COUNT = Pattern.compile("\\d{1,8}");
  private static final Pattern PAGE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** A page that is opened now. */
  static Sitting opened() {
    return new Sitting(UUID.randomUUID(), 0);
  }

  /** A form that lost these is one that was never opened: it may overwrite nothing. */
  static Sitting of(String page, String turn) {
    return new Sitting(
        PAGE.matcher(page).matches() ? UUID.fromString(page) : UUID.randomUUID(),
        COUNT.matcher(turn).matches() ? Integer.parseInt(turn) : 0);
  }
}
