package org.saradnja.record.ledger.log;

import java.util.List;
import org.saradnja.base.web.Proof;

/**
 * One entry with its proof.
 *
 * @param json the entry as it was hashed
 * @param evidence the proof as a file for {@code ./saradnja verify}
 * @param path the hashes from the leaf's sibling up to the root, each with its side
 */
public record EntryPage(
    String number,
    String act,
    String moment,
    LogPage.Name subject,
    LogPage.Name party,
    String role,
    String content,
    String json,
    String download,
    String evidence,
    Proof proof,
    List<Step> path,
    String previous,
    String next) {

  /** A hash to join with what was computed so far, and whether it goes to the left or the right. */
  public record Step(String side, String hash) {}
}
