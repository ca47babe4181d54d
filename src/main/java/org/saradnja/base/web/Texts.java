package org.saradnja.base.web;

import static java.time.temporal.ChronoUnit.DAYS;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.EnglishDate;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.Plural;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.kernel.SerbianDate;

/**
 * The words of one page in one face: texts by key, and amounts, points, days and moments as that
 * face writes them. Serbian is Cyrillic here; on the Latin face the view turns it into Latin.
 */
public record Texts(TextCatalogue catalogue, Face face, ZoneId zone, Frame frame) {

  private static final Pattern STOP_BEFORE_A_SIGN =
      Pattern.compile("(?<=\\d)\\.(?=[,;:)]|\\.(?!\\.))");

  /** Texts of a command, which has no page around it. */
  public static Texts ofCommand(TextCatalogue catalogue, Face face) {
    return new Texts(catalogue, face, Office.ZONE, Frame.NONE);
  }

  Texts forEverybody() {
    return new Texts(catalogue, face, zone, frame.forEverybody());
  }

  /**
   * The text; {@code {0}} … are replaced, amounts, days and moments as the face writes them. An
   * apostrophe is a plain character.
   */
  public String get(String key, Object... arguments) {
    var pattern = catalogue.pattern(face, key);
    if (arguments.length == 0) {
      return pattern;
    }
    var said =
        new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(strings(arguments));
    return face.isEnglish() ? said : withoutStops(said);
  }

  /** Serbian drops the full stop of an ordinal number before another sign: 12. маја 2027, до 13. */
  private static String withoutStops(String said) {
    return STOP_BEFORE_A_SIGN.matcher(said).replaceAll("");
  }

  /** Why an act was refused and what can be done, to stand at the field that is to blame. */
  public String tell(ActRefused refused) {
    var key = "refusal." + refused.refusal().key();
    return get(key, refused.arguments().toArray()) + " " + get(key + ".next");
  }

  /** The sentence; one that stands among its arguments is told first. */
  public String tell(Sentence sentence) {
    return get(sentence.key(), sentence.arguments().toArray());
  }

  /**
   * The form for a number: keys {@code key.one}, {@code key.few}, {@code key.many}; {0} = number.
   */
  public String count(String key, long number) {
    var form =
        face.isEnglish()
            ? (number == 1 ? "one" : "many")
            : Plural.choose(number, "one", "few", "many");
    return get(key + "." + form, grouped(number));
  }

  public boolean has(String key) {
    return catalogue.has(key);
  }

  public String href(String path) {
    return face.href(path);
  }

  /** The language of texts that people wrote, on the elements that hold them. */
  public String contentLanguage() {
    return face.isEnglish() ? "sr-Cyrl" : face.language();
  }

  /** The same of one text, which may stand in the Latin script of its source. */
  public String languageOf(String written) {
    return Script.isCyrillic(written) ? contentLanguage() : "sr-Latn";
  }

  /** The language of what may be a text of the interface or one that people wrote. */
  public String languageIn(String text) {
    return Script.hasCyrillic(text) ? contentLanguage() : face.language();
  }

  /** A name kept in both scripts, as this face writes names; English takes the Latin form. */
  public String name(Localised name) {
    return face == Face.CYRILLIC ? name.cyrillic() : name.latin();
  }

  /** What people wrote, inside a text of the interface: English writes it in Latin letters. */
  public String within(String written) {
    return face.isEnglish() ? Script.toLatin(written) : written;
  }

  /** Amount without unit, without paras when there are none. */
  public String amount(Dinars dinars) {
    return face.isEnglish() ? dinars.englishShort() : dinars.serbianShort();
  }

  /** Amount with two decimals, as acts and contracts write it. */
  public String exactAmount(Dinars dinars) {
    return face.isEnglish() ? dinars.english() : dinars.serbian();
  }

  public String points(Points points) {
    return face.isEnglish() ? points.plain() : points.serbian();
  }

  /** In a sentence: 26. априла 2027. */
  public String day(LocalDate day) {
    return face.isEnglish() ? EnglishDate.inText(day) : SerbianDate.inText(day);
  }

  /** In a table: 26. 4. 2027. */
  public String shortDay(LocalDate day) {
    return face.isEnglish() ? EnglishDate.inText(day) : SerbianDate.inTable(day);
  }

  /** From a day to another: 11–12. марта 2027. */
  public String period(LocalDate first, LocalDate last) {
    return face.isEnglish() ? EnglishDate.range(first, last) : SerbianDate.range(first, last);
  }

  /** Days in a row as a period, otherwise each by its name. */
  public String days(List<LocalDate> days) {
    var first = days.getFirst();
    var last = days.getLast();
    return DAYS.between(first, last) == days.size() - 1
        ? period(first, last)
        : listed(days.stream().map(this::day).collect(Collectors.joining(", ")));
  }

  /** One of these: 3 или 5. */
  public String either(List<?> choices) {
    var written = choices.stream().map(String::valueOf).toList();
    return written.size() < 2
        ? String.join("", written)
        : get(
            "words.either",
            String.join(", ", written.subList(0, written.size() - 1)),
            written.getLast());
  }

  private String listed(String days) {
    return face.isEnglish() ? days : withoutStops(days);
  }

  /** The name of the month alone: април. */
  public String monthOf(LocalDate day) {
    return face.isEnglish()
        ? day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : SerbianDate.month(day);
  }

  public String weekday(LocalDate day) {
    return face.isEnglish() ? EnglishDate.weekday(day) : SerbianDate.weekday(day);
  }

  /** Day and time to the second, in the office's zone. */
  public String moment(Instant moment) {
    return face.isEnglish() ? EnglishDate.moment(moment, zone) : SerbianDate.moment(moment, zone);
  }

  public String time(LocalTime time) {
    return face.isEnglish() ? EnglishDate.time(time) : SerbianDate.time(time);
  }

  /** A date or an amount inside a sentence, which a line never breaks. */
  public static String unbroken(String text) {
    return text.replace(' ', '\u00A0');
  }

  public LocalDate dayOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  public String grouped(long number) {
    var grouped = String.format(Locale.ROOT, "%,d", number);
    return face.isEnglish() ? grouped : grouped.replace(',', '.');
  }

  /** The time of a moment in its day, to the second: 10.14.02. */
  public String clock(Instant moment) {
    var time = LocalTime.ofInstant(moment, zone);
    return face.isEnglish() ? EnglishDate.timeWithSeconds(time) : SerbianDate.timeWithSeconds(time);
  }

  /**
   * A part in one decimal, rounded half up, without it when it is zero: 5,8 %, 10 %.
   *
   * @param hundredths of a percent
   */
  public String percent(int hundredths) {
    int tenths = (hundredths + 5) / 10;
    var rest = tenths % 10 == 0 ? "" : (face.isEnglish() ? "." : ",") + tenths % 10;
    return tenths / 10 + rest + (face.isEnglish() ? "%" : "\u202F%");
  }

  /** What an act names in a refusal it cannot print itself: it does not know the reader's face. */
  private String printed(Object argument) {
    return switch (argument) {
      case Dinars dinars -> amount(dinars);
      case LocalDate day -> shortDay(day);
      case Instant moment -> moment(moment);
      case Localised name -> name(name);
      case Sentence within -> tell(within);
      default -> String.valueOf(argument);
    };
  }

  private Object[] strings(Object... arguments) {
    var strings = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      strings[i] = printed(arguments[i]);
    }
    return strings;
  }
}
