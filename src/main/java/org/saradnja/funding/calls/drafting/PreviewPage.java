package org.saradnja.funding.calls.drafting;

import java.util.List;
import org.saradnja.funding.calls.following.CallPage;

/**
 * A call as the public would see it, with all that the rules find, before it is published.
 *
 * @param consequences what publishing does, a sentence each
 */
public record PreviewPage(
    String code,
    int version,
    boolean publishable,
    List<DraftPage.Note> missing,
    List<DraftPage.Note> unlawful,
    List<DraftPage.Note> warnings,
    List<String> consequences,
    Leave leave,
    CallPage call) {

  /**
   * How the draft stands with the head of the unit.
   *
   * @param given whether it may be published; {@code askable} whether leave can be asked for now
   * @param state in words, empty when there is nothing to say; {@code mark} class of its tag
   * @param returned why it was returned, the last time
   */
  public record Leave(boolean given, boolean askable, String state, String mark, String returned) {}
}
