package org.saradnja.record.ledger.log;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.base.web.PageOf;

/**
 * The list of the log.
 *
 * @param kinds of acts to choose from, by their name in the log
 * @param limits by party or subject, with the address that takes each away
 * @param waiting sentence about entries without a place, or empty
 */
public record LogPage(
    LogForm form,
    SequencedMap<String, String> kinds,
    Map<String, String> errors,
    List<Limit> limits,
    PageOf<Row> list,
    String size,
    String root,
    String closedAt,
    String waiting) {

  /** An act; its digest is shortened. */
  public record Row(
      String number,
      String href,
      String moment,
      String act,
      Name subject,
      Name party,
      String digest) {}

  /**
   * @param language of the name when somebody wrote it, empty for words of the interface
   * @param href path without face; empty when there is no page
   * @param only path that narrows the list to it
   */
  public record Name(String words, String language, String href, String only) {}

  /**
   * @param href path of the list without this limit
   */
  public record Limit(Name name, String href) {}
}
