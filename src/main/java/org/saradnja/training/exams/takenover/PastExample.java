package org.saradnja.training.exams.takenover;

import java.util.List;

/** A table of one training, in the order of the columns; everybody in it is invented. */
final class PastExample {

  private static final String DAYS = "9. 5. 2019, 10. 5. 2019";
  private static final String HOURS = "10.00-17.00, 9.00-15.15";

  static final List<List<String>> ROWS =
      List.of(
          row("Вежба Примеровић", "ж", "1, 2", "17,5", "20", "12", "1/2019"),
          row("Огледан Пробић", "м", "1, 2", "9", "20", "12", ""),
          row("Тобожа Нацртић", "м", "1", "", "", "", ""));

  private PastExample() {}

  private static List<String> row(
      String name,
      String gender,
      String present,
      String points,
      String maximum,
      String pass,
      String paper) {
    return List.of(
        "Ваљево",
        "Ваљева",
        "у Ваљеву",
        DAYS,
        HOURS,
        "Измишљен Предавачевић",
        name,
        "valjevo",
        gender,
        "",
        "саветник",
        present,
        points,
        maximum,
        pass,
        paper,
        "");
  }
}
