package org.saradnja.funding.applications.filling;

import java.util.List;
import org.saradnja.base.web.DeadlineBadge;

/** Before a draft is opened: for which call and for which organisation. */
public record OpeningPage(
    String callCode, String callTitle, DeadlineBadge due, String closes, List<Choice> choices) {

  public record Choice(String id, String name, String about) {}
}
