package org.saradnja.funding.planning.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.kernel.CalendarLines;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.planning.Standing;
import org.saradnja.funding.planning.calendar.YearCalendar.Entry;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The calendar as a feed that calendar programs follow (RFC 5545): a planned call lies over its
 * period until it is published, then on the last day for applications.
 */
@Controller
class FeedController {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final YearReading reading;
  private final CalendarWords words;
  private final LegalTime time;
  private final TextsOfRequest texts;

  FeedController(YearReading reading, CalendarWords words, LegalTime time, TextsOfRequest texts) {
    this.reading = reading;
    this.words = words;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/kalendar.ics")
  ResponseEntity<byte[]> feed(CalendarFilter filter, HttpServletRequest request) {
    var t = texts.of(request);
    var file =
        new CalendarLines()
            .line("BEGIN:VCALENDAR")
            .line("VERSION:2.0")
            .line("PRODID:-//saradnja//kalendar//SR")
            .line("CALSCALE:GREGORIAN")
            .line("METHOD:PUBLISH")
            .line("REFRESH-INTERVAL;VALUE=DURATION:PT12H")
            .text("X-WR-CALNAME", inScript(t.get("planning.calendar.title"), t));
    var now = time.now();
    reading.of(filter).entries().forEach(entry -> write(file, entry, now, t));
    return ResponseEntity.ok()
        .header("Content-Type", "text/calendar;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"kalendar.ics\"")
        .body(file.line("END:VCALENDAR").toString().getBytes(StandardCharsets.UTF_8));
  }

  private void write(CalendarLines file, Entry entry, Instant now, Texts t) {
    var line = words.line(entry, t);
    file.line("BEGIN:VEVENT")
        .line("UID:plan-" + entry.id() + "@saradnja")
        .line("DTSTAMP:" + MOMENT.format(now))
        .line("DTSTART;VALUE=DATE:" + day(first(entry)))
        .line("DTEND;VALUE=DATE:" + day(last(entry).plusDays(1)))
        .line("TRANSP:TRANSPARENT")
        .text("SUMMARY", inScript(line.unit() + ": " + line.name(), t))
        .text("DESCRIPTION", inScript(described(line), t))
        .line("URL:" + t.frame().origin() + t.href(line.href()))
        .line("END:VEVENT");
  }

  private static String described(CalendarPage.Line line) {
    return Stream.of(line.state(), line.deviation(), line.dates(), line.areas())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /**
   * A planned call lies over its period, a published one on its last day for applications, an
   * annulled one on the day of its annulment.
   */
  private static LocalDate first(Entry entry) {
    return lastDay(entry.standing()).orElseGet(entry::day);
  }

  private static LocalDate last(Entry entry) {
    return lastDay(entry.standing()).orElseGet(() -> entry.period().orElseThrow().lastDay());
  }

  private static Optional<LocalDate> lastDay(Standing standing) {
    return switch (standing) {
      case Standing.Published published -> Optional.of(published.lastDay());
      case Standing.Unplanned unplanned -> Optional.of(unplanned.lastDay());
      case Standing.Annulled annulled -> Optional.of(annulled.on());
      case Standing.Ahead _, Standing.Due _, Standing.Late _ -> Optional.empty();
    };
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** A file is not printed by a template, so its script is changed here. */
  private static String inScript(String text, Texts t) {
    return t.face() == Face.LATIN ? Script.toLatin(text) : text;
  }
}
