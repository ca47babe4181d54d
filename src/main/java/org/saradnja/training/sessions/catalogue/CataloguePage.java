package org.saradnja.training.sessions.catalogue;

import java.util.List;

/** Everything under /obuke, on one page. */
public record CataloguePage(List<Entry> programmes) {

  public record Entry(String href, String kicker, String title, String aim, String duration) {}
}
