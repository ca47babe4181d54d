package org.saradnja.funding.calls.following;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.saradnja.base.kernel.CalendarLines;

/** Whole-day events as a file that calendar programs read (RFC 5545). */
final class CalendarFile {

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
    var file =
        new CalendarLines()
            .line("BEGIN:VCALENDAR")
            .line("VERSION:2.0")
            .line("PRODID:-//saradnja//konkursi//SR")
            .line("CALSCALE:GREGORIAN");
    events.forEach(event -> write(file, event));
    return file.line("END:VCALENDAR").toString();
  }

  private static void write(CalendarLines file, Event event) {
    file.line("BEGIN:VEVENT")
        .line("UID:" + event.id())
        .line("SEQUENCE:" + event.revision())
        .line("DTSTAMP:" + MOMENT.format(event.stamp()))
        .line("DTSTART;VALUE=DATE:" + day(event.day()))
        .line("DTEND;VALUE=DATE:" + day(event.day().plusDays(1)))
        .line("TRANSP:TRANSPARENT")
        .text("SUMMARY", event.summary())
        .text("DESCRIPTION", event.description())
        .line("URL:" + event.url())
        .line("END:VEVENT");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
