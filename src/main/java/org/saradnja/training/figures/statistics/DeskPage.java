package org.saradnja.training.figures.statistics;

import java.util.List;
import java.util.Map;

/** The desk of figures: the lists, and the reporting dates. */
public record DeskPage(
    List<Link> lists,
    boolean mayFreeze,
    String typed,
    List<Link> cuts,
    Map<String, String> errors) {

  public record Link(String label, String about, String href) {}
}
