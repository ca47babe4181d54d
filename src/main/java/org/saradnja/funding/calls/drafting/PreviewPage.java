package org.saradnja.funding.calls.drafting;

import java.util.List;
import org.saradnja.funding.calls.following.CallPage;

/**
 * A call as the public would see it, with all that the rules find, before it is published.
 *
 * @param consequence what publishing does, with the day the term ends
 */
public record PreviewPage(
    String code,
    int version,
    boolean publishable,
    List<DraftPage.Note> missing,
    List<DraftPage.Note> unlawful,
    List<DraftPage.Note> warnings,
    String consequence,
    CallPage call) {}
