package org.saradnja.training.programmes.keeping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.RecordsEntry;

/** What was typed about the entry in the Central records. */
public record RecordsForm(String enteredOn, String number, int version) {

  private static final int LONGEST = 60;

  public RecordsForm {
    enteredOn = text(enteredOn);
    number = text(number);
  }

  static RecordsForm empty(int version) {
    return new RecordsForm("", "", version);
  }

  Map<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (number.isBlank() || number.length() > LONGEST) {
      errors.put("number", t.get("programmes.error.recordsNumber"));
    }
    if (DayText.read(enteredOn).isEmpty()) {
      errors.put("enteredOn", t.get("programmes.error.day"));
    }
    return errors;
  }

  RecordsEntry entry() {
    return new RecordsEntry(number, DayText.read(enteredOn).orElseThrow());
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
