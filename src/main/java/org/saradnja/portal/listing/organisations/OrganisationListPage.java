package org.saradnja.portal.listing.organisations;

import java.util.Map;
import org.saradnja.base.web.PageOf;

/** The register of organisations with its filters. */
public record OrganisationListPage(
    PageOf<Row> list, String q, String seat, Map<String, String> seats, String exports) {

  public record Row(String number, String name, String form, String seat) {}
}
