package org.saradnja.funding.applications.filling;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.funding.applications.PracticeApplication;
import org.saradnja.funding.applications.Question;
import org.saradnja.funding.applications.Statement;

/** What the practice associations type into the forms. */
record PracticeAnswers(PracticeApplication application, String place) {

  private static final int MONTHS_AHEAD = 4;
  private static final int DAYS = 100;

  private static final String TICKED = "da";

  Map<String, String> programme() {
    var typed = new LinkedHashMap<String, String>();
    typed.put("title", application.title());
    typed.put("area", application.area());
    typed.put("users", String.valueOf(40 + 20 * application.organisation()));
    typed.put("from", SerbianDate.inTable(begins()));
    typed.put("until", SerbianDate.inTable(ends()));
    for (var question : Question.values()) {
      typed.put(question.code(), answer(question));
    }
    return typed;
  }

  /** Three lines; a tenth of what is asked is added as own share, so that every call is met. */
  Map<String, String> budget() {
    var typed = new LinkedHashMap<String, String>();
    long asked = application.asked();
    long people = asked / 2;
    long services = asked * 3 / 10;
    line(typed, 1, "HUMAN_RESOURCES", "Стручни рад и координација", people, asked / 8);
    line(typed, 2, "SERVICES", "Превоз, штампа и најам", services, 0);
    line(typed, 3, "EQUIPMENT", "Опрема и материјал", asked - people - services, 0);
    typed.put(
        "explanation",
        "Стручни рад је обрачунат по месецу, а превоз, штампа и најам по понудама из окружења."
            + " Опрема остаје удружењу и служи истој намени и после завршетка програма. Сопствено"
            + " учешће чине волонтерски рад и чланарина за текућу годину.");
    return typed;
  }

  Map<String, String> statements() {
    var typed = new LinkedHashMap<String, String>();
    for (var statement : Statement.values()) {
      typed.put(statement.name(), TICKED);
    }
    return typed;
  }

  /** In June of the same year, or on the first day of the fourth month after the opening. */
  private LocalDate begins() {
    var opened = application.opened().toLocalDate();
    return opened.getMonth().compareTo(Month.MAY) < 0
        ? LocalDate.of(opened.getYear(), Month.JUNE, 1)
        : opened.plusMonths(MONTHS_AHEAD).withDayOfMonth(1);
  }

  private LocalDate ends() {
    return begins().getMonth() == Month.JUNE
        ? LocalDate.of(begins().getYear(), Month.NOVEMBER, 30)
        : begins().plusDays(DAYS);
  }

  private static void line(
      Map<String, String> typed, int row, String kind, String what, long unit, long own) {
    typed.put("r" + row + "-kind", kind);
    typed.put("r" + row + "-description", what);
    typed.put("r" + row + "-quantity", "1");
    typed.put("r" + row + "-price", Dinars.of(unit + own).serbianShort());
    typed.put("r" + row + "-unit", Dinars.of(unit).serbianShort());
    typed.put("r" + row + "-own", Dinars.of(own).serbianShort());
    typed.put("r" + row + "-other", "0");
  }

  private String answer(Question question) {
    return switch (question) {
      case SUMMARY -> application.summary();
      case PROBLEM ->
          "У општини ово нико не ради редовно. Разговарали смо са становницима три месне"
              + " заједнице и са установама; исте потребе наводе две трећине анкетираних.";
      case GOALS -> "До краја новембра програм редовно ради и зна се ко га наставља.";
      case TARGET_GROUP -> "Становници општине, пре свега они до којих се ређе долази.";
      case ACTIVITIES ->
          "Јун: припрема и позив учесницима. Јул–октобар: редован рад по недељном распореду,"
              + " са евиденцијом присуства. Новембар: завршни догађај и извештај.";
      case RESULTS -> "Евиденција учесника, извештај са бројевима по месецу и мишљења корисника.";
      case PLACE -> place;
      case SUSTAINABILITY -> "Опрема и упутства остају; део рада настављају волонтери удружења.";
    };
  }
}
