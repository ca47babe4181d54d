package org.saradnja.portal.listing.units;

import java.util.Map;
import org.saradnja.base.web.PageOf;

/** The register of units with its filters. */
public record UnitListPage(
    PageOf<Row> list,
    String q,
    Map<String, String> chosen,
    Map<String, String> kinds,
    Map<String, String> districts,
    Map<String, String> orders,
    String exports) {

  public record Row(String slug, String name, String kind, String district, String calls) {}
}
