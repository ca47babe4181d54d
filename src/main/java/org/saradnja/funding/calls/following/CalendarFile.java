package org.saradnja.funding.calls.following;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Whole-day events as a file that calendar programs read (RFC 5545). */
final class CalendarFile {

  private static final String NEXT_LINE = "\r\n";
  private static final String FOLD = "\r\n ";

  /** Octets of a line without its end; longer lines are folded (section 3.1). */
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private CalendarFile() {}

  /**
   * @param id stays the same when the event changes; {@code revision} then grows
   */
  record Event(
      String id,
      int revision,
      Instant stamp,
      LocalDate day,
      String summary,
      String description,
      String url) {}

  static String of(List<Event> events) {
    var file = new StringBuilder();
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, "PRODID:-//saradnja//konkursi//SR");
    line(file, "CALSCALE:GREGORIAN");
    events.forEach(event -> write(file, event));
    line(file, "END:VCALENDAR");
    return file.toString();
  }

  private static void write(StringBuilder file, Event event) {
    line(file, "BEGIN:VEVENT");
    line(file, "UID:" + event.id());
    line(file, "SEQUENCE:" + event.revision());
    line(file, "DTSTAMP:" + MOMENT.format(event.stamp()));
    line(file, "DTSTART;VALUE=DATE:" + day(event.day()));
    line(file, "DTEND;VALUE=DATE:" + day(event.day().plusDays(1)));
    line(file, "TRANSP:TRANSPARENT");
    line(file, "SUMMARY:" + escaped(event.summary()));
    line(file, "DESCRIPTION:" + escaped(event.description()));
    line(file, "URL:" + event.url());
    line(file, "END:VEVENT");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n");
  }

  /** Folds between characters, never inside one: a Cyrillic letter has two octets. */
  private static void line(StringBuilder file, String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      var text = Character.toString(character);
      int size = text.getBytes(UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        file.append(FOLD);
        octets = 1;
      }
      file.append(text);
      octets += size;
      at += Character.charCount(character);
    }
    file.append(NEXT_LINE);
  }
}
