package org.saradnja.funding.applications.filling;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the form of a step brought beside its fields.
 *
 * @param turn counts the changes on the opened page, so that an older state of it that arrives
 *     later is known as older; 0 without scripts
 * @param act which button was pressed; none when the page saved itself
 */
record Sent(int version, UUID page, int turn, String act) {

  static final String NEXT = "next";
  static final String LATER = "later";
  static final String KEEP_MINE = "keep";

  private static final Pattern COUNT = Pattern.compile("\\d{1,8}");
  private static final Pattern PAGE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** A form that lost these is one that was never opened: it may overwrite nothing. */
  static Sent of(Map<String, String> sent) {
    var page = sent.getOrDefault("page", "");
    return new Sent(
        count(sent.getOrDefault("version", ""), -1),
        PAGE.matcher(page).matches() ? UUID.fromString(page) : UUID.randomUUID(),
        count(sent.getOrDefault("turn", ""), 0),
        sent.getOrDefault("act", ""));
  }

  private static int count(String sent, int otherwise) {
    return COUNT.matcher(sent).matches() ? Integer.parseInt(sent) : otherwise;
  }
}
