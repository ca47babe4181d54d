package org.saradnja.funding.planning.yearly;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;

/** What was typed about the delivery of a plan. */
public record DeliveryForm(String day, String way, String reference) {

  static final DeliveryForm EMPTY = new DeliveryForm("", "", "");
  private static final int LONGEST = 300;

  public DeliveryForm {
    day = text(day);
    way = text(way);
    reference = text(reference);
  }

  /** Ready texts by field; nobody delivered on a day that has not come. */
  Map<String, String> errors(LocalDate today, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var typed = DayText.read(day);
    if (typed.isEmpty()) {
      errors.put("day", t.get("planning.error.day"));
    } else if (typed.get().isAfter(today)) {
      errors.put("day", t.get("planning.error.future", t.day(today)));
    }
    if (way.isEmpty() || way.length() > LONGEST) {
      errors.put("way", t.get("planning.error.way"));
    }
    if (reference.length() > LONGEST) {
      errors.put("reference", t.get("planning.error.long", LONGEST));
    }
    return errors;
  }

  /** Only of a form without errors. */
  LocalDate deliveredOn() {
    return DayText.read(day).orElseThrow();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
