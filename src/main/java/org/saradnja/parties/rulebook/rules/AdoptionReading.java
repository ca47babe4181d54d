package org.saradnja.parties.rulebook.rules;

import static java.util.function.Predicate.not;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.Holidays;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.Start;
import org.saradnja.parties.rulebook.rules.AdoptionForm.Parsed;

/** Reads the form of one rule into what is to be recorded, or into all that is to be corrected. */
final class AdoptionReading {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_REASON = 1000;

  /** Has every day of a year. */
  private static final String LEAP_YEAR = "2028";

  private final AdoptionForm form;
  private final Rule.National national;
  private final LocalDate today;
  private final SequencedMap<String, Sentence> errors = new LinkedHashMap<>();

  AdoptionReading(AdoptionForm form, Rule.National national, LocalDate today) {
    this.form = form;
    this.national = national;
    this.today = today;
  }

  Parsed of(String unit) {
    var value = value();
    var start = start();
    var from = from();
    written("akt", form.akt(), LONGEST_TITLE, true);
    atMost("broj", form.broj(), LONGEST_NUMBER);
    var adopted = adopted();
    written("glasilo", form.glasilo(), LONGEST_TITLE, true);
    atMost("clan", form.clan(), LONGEST_NUMBER);
    reason(value);
    from.flatMap(first -> adopted.filter(first::isBefore))
        .ifPresent(_ -> errors.putIfAbsent("od", Sentence.of("rulebook.error.od.beforeAct")));
    return errors.isEmpty()
        ? new Parsed.Valid(
            new Adoption(
                unit,
                RuleKey.of(national.key()).orElseThrow(),
                value.orElseThrow(),
                start,
                form.citation(),
                form.clan(),
                form.razlog(),
                adopted.orElseThrow(),
                from.orElseThrow()))
        : new Parsed.Invalid(errors);
  }

  private Optional<String> value() {
    var value = Optional.of(canonical()).filter(national::accepts);
    if (value.isEmpty()) {
      errors.put("vrednost", Sentence.of("rulebook.error.vrednost." + national.unit().code()));
    }
    return value;
  }

  /** As rules write values: numbers without points, a day of the year as month and day. */
  private String canonical() {
    var typed = form.vrednost();
    return switch (national.unit()) {
      case DINARS -> typed.replaceAll("[.\\s\\u00A0]", "");
      case DAY_OF_YEAR -> dayOfYear(typed);
      case LIST -> String.join(",", Arrays.stream(typed.split(",", -1)).distinct().toList());
      case CALENDAR_DAYS, WORKING_DAYS, MONTHS, YEARS, POINTS, PERCENT, COUNT, CHOICE, YES_NO ->
          typed;
    };
  }

  private static String dayOfYear(String typed) {
    var bare = typed.replaceAll("\\s", "").replaceAll("\\.$", "");
    try {
      return bare.matches("\\d{1,2}\\.\\d{1,2}")
          ? DayText.read(bare + "." + LEAP_YEAR)
              .map(day -> MonthDay.from(day).toString().substring("--".length()))
              .orElse("")
          : MonthDay.parse("--" + bare).toString().substring("--".length());
    } catch (DateTimeException noSuchDay) {
      return "";
    }
  }

  private Start start() {
    var choice =
        Arrays.stream(Start.values())
            .filter(one -> one.name().equals(form.pocetak()))
            .filter(one -> one == national.start() || one == national.otherStart())
            .findFirst();
    if (choice.isEmpty() && national.otherStart() != Start.NONE) {
      errors.put("pocetak", Sentence.of("rulebook.error.pocetak"));
    }
    return choice.orElse(Start.NONE);
  }

  private Optional<LocalDate> from() {
    var day = day("od", form.od());
    day.filter(not(today::isBefore))
        .ifPresent(_ -> errors.put("od", Sentence.of("rulebook.error.od.past", today)));
    return day;
  }

  private Optional<LocalDate> adopted() {
    var day = day("doneto", form.doneto());
    day.filter(today::isBefore)
        .ifPresent(_ -> errors.put("doneto", Sentence.of("rulebook.error.doneto.ahead", today)));
    return day;
  }

  private Optional<LocalDate> day(String field, String typed) {
    var day =
        DayText.read(typed)
            .filter(one -> one.getYear() >= 1990 && one.getYear() <= Holidays.LAST_YEAR);
    if (day.isEmpty()) {
      errors.put(field, Sentence.of("rulebook.error." + field));
    }
    return day;
  }

  private void reason(Optional<String> value) {
    written("razlog", form.razlog(), LONGEST_REASON, false);
    if (form.razlog().isEmpty() && value.filter(this::isWeaker).isPresent()) {
      errors.put("razlog", Sentence.of("rulebook.error.razlog"));
    }
  }

  private boolean isWeaker(String value) {
    return national.isStrongerThan(value);
  }

  private void written(String field, String text, int longest, boolean required) {
    if (text.isEmpty()) {
      if (required) {
        errors.put(field, Sentence.of("rulebook.error." + field));
      }
    } else if (!Script.isCyrillic(text)) {
      errors.put(field, Sentence.of("rulebook.error.latin"));
    } else {
      atMost(field, text, longest);
    }
  }

  private void atMost(String field, String text, int longest) {
    if (text.length() > longest) {
      errors.put(field, Sentence.of("rulebook.error.tooLong", longest));
    }
  }
}
