package org.saradnja.parties.rulebook.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Declaration;
import org.saradnja.base.rules.Holidays;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.Withdrawal;

/**
 * What was typed about the calendar.
 *
 * @param vrsta what is declared, see {@link Kind}
 * @param dan the day, or the first one of a suspension; {@code kraj} its last one
 * @param produzetak days after the end on which suspended terms end
 * @param akt the title of the act; {@code broj} its number, {@code glasilo} the gazette
 * @param korak what the button asked for: to look at it, to record it, to change it
 */
public record DeclarationForm(
    String vrsta,
    String dan,
    String kraj,
    String produzetak,
    String razlog,
    String akt,
    String broj,
    String glasilo,
    String clan,
    String korak) {

  static final String RECORD = "upis";
  static final String CHANGE = "izmena";

  private static final int LONGEST = 200;
  private static final int LONGEST_NUMBER = 60;

  /** The kinds of declarations, by their codes in the form. */
  enum Kind {
    NERADNI,
    RADNI,
    OBUSTAVA,
    POVLACENJE_DANA,
    POVLACENJE_OBUSTAVE
  }

  public DeclarationForm(
      @Nullable String vrsta,
      @Nullable String dan,
      @Nullable String kraj,
      @Nullable String produzetak,
      @Nullable String razlog,
      @Nullable String akt,
      @Nullable String broj,
      @Nullable String glasilo,
      @Nullable String clan,
      @Nullable String korak) {
    this.vrsta = text(vrsta);
    this.dan = text(dan);
    this.kraj = text(kraj);
    this.produzetak = text(produzetak);
    this.razlog = text(razlog);
    this.akt = text(akt);
    this.broj = text(broj);
    this.glasilo = text(glasilo);
    this.clan = text(clan);
    this.korak = text(korak);
  }

  Parsed parse() {
    var errors = new LinkedHashMap<String, Sentence>();
    var kind = kind();
    if (kind.isEmpty()) {
      errors.put("vrsta", Sentence.of("calendar.error.vrsta"));
    }
    var from = day("dan", dan, errors);
    boolean suspends = kind.filter(Kind.OBUSTAVA::equals).isPresent();
    var until = suspends ? day("kraj", kraj, errors) : from;
    int extra = suspends ? extraDays(errors) : 1;
    from.filter(first -> until.filter(first::isAfter).isPresent())
        .ifPresent(_ -> errors.put("kraj", Sentence.of("calendar.error.kraj.before")));
    until
        .filter(last -> last.plusDays(extra).getYear() > Holidays.LAST_YEAR)
        .ifPresent(_ -> errors.putIfAbsent("kraj", Sentence.of("calendar.error.kraj.outside")));
    written("razlog", razlog, errors);
    written("akt", akt, errors);
    written("glasilo", glasilo, errors);
    atMost("broj", broj, errors);
    atMost("clan", clan, errors);
    return errors.isEmpty()
        ? new Parsed.Valid(
            declaration(kind.orElseThrow(), from.orElseThrow(), until.orElseThrow(), extra))
        : new Parsed.Invalid(errors);
  }

  private Declaration declaration(Kind kind, LocalDate from, LocalDate until, int extra) {
    var provision = new Provision((akt + " " + broj).strip() + ", " + glasilo, clan, true);
    return switch (kind) {
      case NERADNI -> new Correction(from, false, razlog, provision);
      case RADNI -> new Correction(from, true, razlog, provision);
      case OBUSTAVA -> new Suspension(from, until, extra, razlog, provision);
      case POVLACENJE_DANA -> new Withdrawal(from, Withdrawal.Of.DAY, razlog, provision);
      case POVLACENJE_OBUSTAVE -> new Withdrawal(from, Withdrawal.Of.SUSPENSION, razlog, provision);
    };
  }

  private Optional<Kind> kind() {
    return Arrays.stream(Kind.values()).filter(one -> one.name().equals(vrsta)).findFirst();
  }

  private int extraDays(SequencedMap<String, Sentence> errors) {
    if (produzetak.matches("[1-9]\\d{0,2}")) {
      return Integer.parseInt(produzetak);
    }
    errors.put("produzetak", Sentence.of("calendar.error.produzetak"));
    return 1;
  }

  private static Optional<LocalDate> day(
      String field, String typed, SequencedMap<String, Sentence> errors) {
    var day =
        DayText.read(typed)
            .filter(one -> one.getYear() >= Holidays.FIRST_YEAR)
            .filter(one -> one.getYear() <= Holidays.LAST_YEAR);
    if (day.isEmpty()) {
      errors.put(field, Sentence.of("calendar.error." + field));
    }
    return day;
  }

  private static void written(String field, String text, SequencedMap<String, Sentence> errors) {
    if (text.isEmpty()) {
      errors.put(field, Sentence.of("calendar.error." + field));
    } else if (!Script.isCyrillic(text)) {
      errors.put(field, Sentence.of("calendar.error.latin"));
    } else if (text.length() > LONGEST) {
      errors.put(field, Sentence.of("calendar.error.tooLong", LONGEST));
    }
  }

  private static void atMost(String field, String text, SequencedMap<String, Sentence> errors) {
    if (text.length() > LONGEST_NUMBER) {
      errors.put(field, Sentence.of("calendar.error.tooLong", LONGEST_NUMBER));
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  sealed interface Parsed {
    record Valid(Declaration declaration) implements Parsed {}

    /** What is to be corrected, by field, in the order of the page. */
    record Invalid(SequencedMap<String, Sentence> errors) implements Parsed {}
  }
}
