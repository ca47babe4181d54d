package org.saradnja.funding.applications;

import java.util.HashMap;
import java.util.Map;

/** What the association of the prototype types, without a fault. */
public final class SampleAnswers {

  private SampleAnswers() {}

  public static Map<String, String> programme() {
    var fields = new HashMap<String, String>();
    fields.put("title", "Комшијски телефон");
    fields.put("area", "ELD");
    fields.put("users", "120");
    fields.put("from", "2027-06-01");
    fields.put("until", "2027-11-30");
    for (var question : Question.values()) {
      fields.put(question.code(), "Одговор на питање " + question.code() + ".");
    }
    return fields;
  }

  /** 902.000 dinars in five rows: 711.800 from the unit, 90.200 of one's own, 100.000 others. */
  public static Map<String, String> budget() {
    var fields = new HashMap<String, String>();
    row(fields, 1, "HUMAN_RESOURCES", "Координаторка, 6 месеци", "6 45.000 201.800 68.200 0");
    row(fields, 2, "SERVICES", "Штампа именика помоћи", "500 320 160.000 0 0");
    row(fields, 3, "TRAVEL", "Обиласци домаћинстава", "40 4.500 100.000 20.000 60.000");
    row(fields, 4, "EQUIPMENT", "Уређај за позив у помоћ", "20 11.000 180.000 0 40.000");
    row(fields, 5, "ADMINISTRATION", "Рачуноводство", "6 12.000 70.000 2.000 0");
    fields.put("explanation", "Координаторка води распоред позива у три месне заједнице.");
    return fields;
  }

  public static Map<String, String> statements() {
    var fields = new HashMap<String, String>();
    for (var statement : Statement.values()) {
      fields.put(statement.name(), "da");
    }
    return fields;
  }

  private static void row(
      Map<String, String> fields, int number, String kind, String description, String numbers) {
    var columns = new String[] {"quantity", "price", "unit", "own", "other"};
    var cells = numbers.split(" ", -1);
    fields.put("r" + number + "-kind", kind);
    fields.put("r" + number + "-description", description);
    for (int at = 0; at < columns.length; at++) {
      fields.put("r" + number + "-" + columns[at], cells[at]);
    }
  }
}
