package org.saradnja.funding.calls.posting;

import java.util.List;
import java.util.Map;

/**
 * Where a call is published, on the desk of its officers.
 *
 * @param state that it was annulled, or that it can be changed no more; empty while it can
 * @param missing places where it must stand and is not recorded, {@code provision} that asks for it
 * @param shortfall that a later publication asks for a longer term, empty when it does not
 * @param open whether it may be corrected; {@code stands} whether it was not annulled
 */
public record PlacesPage(
    String code,
    String title,
    String state,
    List<Line> places,
    String missing,
    String shortfall,
    String provision,
    Map<String, String> choices,
    PlaceForm form,
    Map<String, String> errors,
    boolean open,
    boolean stands) {

  public PlacesPage {
    places = List.copyOf(places);
  }

  public String action() {
    return "/rad/konkursi/" + code + "/mesta";
  }

  /**
   * @param link address, empty for a printed publication; {@code said} day and issue
   */
  public record Line(String place, String link, String said) {}
}
