package org.saradnja.funding.calls.posting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.WebAddress;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublicationPlaces.Place;

/** What was typed about a place where a call was published: its address, or its issue. */
public record PlaceForm(String place, String link, String issue, String on) {

  private static final int LONGEST_ISSUE = 200;
  static final PlaceForm EMPTY = new PlaceForm("", "", "", "");

  public PlaceForm {
    place = text(place);
    link = text(link);
    issue = text(issue);
    on = text(on);
  }

  /**
   * @param asked places where the call must stand, which are pages; {@code others} may be paper
   */
  Map<String, String> errors(Collection<String> asked, Collection<String> others, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!asked.contains(place) && !others.contains(place)) {
      errors.put("place", t.get("calls.posting.error.place"));
    }
    if (!link.isEmpty() && !WebAddress.isWhole(link)) {
      errors.put("link", t.get("calls.posting.error.link"));
    } else if (link.isEmpty() && asked.contains(place)) {
      errors.put("link", t.get("calls.posting.error.link.missing"));
    } else if (link.isEmpty() == issue.isEmpty()) {
      errors.put("issue", t.get("calls.posting.error.either"));
    }
    if (issue.length() > LONGEST_ISSUE) {
      errors.put("issue", t.get("calls.posting.error.issue", LONGEST_ISSUE));
    }
    if (DayText.read(on).isEmpty()) {
      errors.put("on", t.get("calls.posting.error.on"));
    }
    return errors;
  }

  PlaceForm of(String chosen) {
    return new PlaceForm(chosen, link, issue, on);
  }

  /** Throws {@code NoSuchThing} when the day cannot be read. */
  Place recorded() {
    var day = DayText.read(on).orElseThrow(() -> new NoSuchThing("day of publication " + on));
    return new Place(place, link, issue, day);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
