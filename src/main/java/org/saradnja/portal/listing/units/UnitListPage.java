package org.saradnja.portal.listing.units;

import java.util.List;
import java.util.Map;
import org.saradnja.base.web.PageOf;

/**
 * The register of units with its filters.
 *
 * @param institutions that issue calls and are no units
 */
public record UnitListPage(
    PageOf<Row> list,
    String q,
    Map<String, String> chosen,
    Map<String, String> kinds,
    Map<String, String> districts,
    Map<String, String> orders,
    List<UnitPage.Link> institutions,
    String exports) {

  public record Row(String slug, String name, String kind, String district, String calls) {}
}
