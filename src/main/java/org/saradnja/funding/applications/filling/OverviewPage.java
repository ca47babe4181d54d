package org.saradnja.funding.applications.filling;

import java.util.List;

/**
 * @param lead how far the draft is, in a sentence
 * @param asked what the office asked to complete, empty when it did not
 */
public record OverviewPage(
    HeadPage head,
    String lead,
    String asked,
    List<Fact> organisation,
    List<Lack> lacks,
    String next,
    String nextLabel) {

  public record Fact(String name, String value) {}

  /** A gap with the link to its field. */
  public record Lack(String step, String text, String href, boolean grave) {}
}
