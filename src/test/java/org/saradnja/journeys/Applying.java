package org.saradnja.journeys;

/** How a representative fills an application, field by field, wherever the story needs one. */
final class Applying {

  private Applying() {}

  static void describesTheProgramme(Person representative, String title) {
    representative
        .fills("Назив програма", title)
        .chooses("Област од јавног интереса", "култура")
        .fills("Сажетак програма", "Три месне заједнице за једним столом, једног дана.")
        .fills("Проблем који програм решава", "Села се више не сусрећу.")
        .fills("Циљеви", "Да се сретне бар двеста мештана из три села.")
        .fills("Циљна група", "Мештани три села, највише старији.")
        .fills("Број корисника", "200")
        .fills("Активности", "Припрема у августу, сусрет у септембру.")
        .fills("Очекивани резултати", "Одржан сусрет и књига рецепата од тридесет страна.")
        .fills("Место спровођења", "Дом културе у Горњем Вежбању")
        .fills("Почетак програма", "2027-08-01")
        .fills("Завршетак програма", "2027-09-30")
        .fills("Одрживост", "Сусрет се сваке године понавља код другог домаћина.");
  }

  static void writesTheBudget(Person representative, String asked) {
    representative
        .chooses("Ред 1, врста трошка", "Услуге")
        .fills("Ред 1, опис", "Озвучење и штампа")
        .fills("Ред 1, Количина", "1")
        .fills("Зашто су ови трошкови потребни", "Без озвучења се на отвореном не чује.");
    asks(representative, asked);
  }

  static void asks(Person representative, String asked) {
    representative.fills("Ред 1, Цена", asked).fills("Ред 1, Од органа", asked);
  }

  static void givesTheStatements(Person representative) {
    representative
        .ticks("Средства која тражимо нису на други начин обезбеђена")
        .ticks("Не постоји сукоб интереса")
        .ticks("Подаци у пријави и у прилозима су тачни")
        .ticks("Прихватамо обавезе из конкурса");
  }
}
