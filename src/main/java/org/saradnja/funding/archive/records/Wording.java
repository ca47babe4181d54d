package org.saradnja.funding.archive.records;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.archive.records.ArchivedCallPage.Words;

/** Puts what a record says into the words of the face: days as written there, notes translated. */
record Wording(Texts t, HistoricRecord call) {

  private static final String ENGLISH = "en";
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String DAY_AND_TIME = DAY + "T\\d{2}:\\d{2}";
  private static final String MONTH = "\\d{4}-\\d{2}";
  private static final String DAY_OF_SOME_YEAR = "\\d{2}-\\d{2}";

  /** The language of what the source wrote. */
  String language() {
    return call.isLatin() ? "sr-Latn" : t.contentLanguage();
  }

  String grantor() {
    return t.name(call.grantor());
  }

  /** Days are known to the day, to the minute, to the month, or without their year. */
  String day(String text) {
    if (text.matches(DAY)) {
      return t.shortDay(LocalDate.parse(text));
    }
    if (text.matches(DAY_AND_TIME)) {
      var moment = LocalDateTime.parse(text);
      return t.get(
          "archive.dayAndTime", t.shortDay(moment.toLocalDate()), t.time(moment.toLocalTime()));
    }
    if (text.matches(MONTH)) {
      var first = LocalDate.parse(text + "-01");
      return t.get("archive.month", t.monthOf(first), String.valueOf(first.getYear()));
    }
    if (text.matches(DAY_OF_SOME_YEAR)) {
      var day = LocalDate.parse("2000-" + text);
      return t.get("archive.dayWithoutYear", day.getDayOfMonth(), day.getMonthValue());
    }
    throw new IllegalArgumentException("Not a day of a historic call: " + text);
  }

  String amount(Amount amount) {
    return t.get("archive.dinars", t.amount(amount.dinars()));
  }

  /** Our notes about a record are kept in both languages, as far as they are translated. */
  Words words(String english, Optional<String> serbian) {
    if (t.face().isEnglish()) {
      return new Words(english, null);
    }
    return serbian.map(text -> new Words(text, null)).orElseGet(() -> new Words(english, ENGLISH));
  }
}
