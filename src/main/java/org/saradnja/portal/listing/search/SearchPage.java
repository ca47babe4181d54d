package org.saradnja.portal.listing.search;

import java.util.List;
import org.saradnja.base.web.PageOf;

/**
 * What was found, or why nothing was.
 *
 * @param near what is written nearly like the words, when nothing holds them
 * @param chosen the kind that was asked for, empty for all
 */
public record SearchPage(
    String q, boolean asked, PageOf<Hit> list, List<Facet> facets, List<Hit> near, String chosen) {

  /**
   * @param kind the words for its kind
   */
  public record Hit(String kind, String title, String language, String about, String href) {}

  /**
   * @param href of the same search for this kind alone
   */
  public record Facet(String label, String count, String href, boolean chosen) {}
}
