package org.saradnja.training.trainers.calling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.WebAddress;
import org.saradnja.base.web.Texts;

/** What was typed about a place where a call was published. */
public record PlaceForm(String place, String link, String on) {

  static final PlaceForm EMPTY = new PlaceForm("", "", "");

  public PlaceForm {
    place = text(place);
    link = text(link);
    on = text(on);
  }

  Map<String, String> errors(List<String> places, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!places.contains(place)) {
      errors.put("place", t.get("trainers.error.choice"));
    }
    if (!WebAddress.isWhole(link)) {
      errors.put("link", t.get("trainerCalls.error.link"));
    }
    if (DayText.read(on).isEmpty()) {
      errors.put("on", t.get("trainers.error.day"));
    }
    return errors;
  }

  /** Throws {@code NoSuchThing} when the day cannot be read. */
  Place recorded() {
    var day = DayText.read(on).orElseThrow(() -> new NoSuchThing("day of publication " + on));
    return new Place(place, link, day);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
