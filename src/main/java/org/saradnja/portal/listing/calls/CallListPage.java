package org.saradnja.portal.listing.calls;

import java.util.Map;
import org.saradnja.base.web.PageOf;
import org.saradnja.portal.listing.CallCard;

/**
 * The list of calls with its filters.
 *
 * @param units and the other maps: what can be chosen, by the value in the address
 * @param exports query of the same list, for its files
 */
public record CallListPage(
    PageOf<CallCard> list,
    String q,
    Map<String, String> chosen,
    Map<String, String> states,
    Map<String, String> units,
    Map<String, String> areas,
    Map<String, String> years,
    Map<String, String> orders,
    String exports) {}
