package org.saradnja.training.sessions.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.kernel.CalendarLines;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.SessionPlan;

/**
 * The days of trainings as events of a calendar (RFC 5545). An event keeps its identifier for good;
 * each change raises its sequence, so that a calendar that reads the file again takes the later
 * one, and a cancelled training is cancelled there too.
 */
final class TrainingCalendar {

  private static final String ZONE = "Europe/Belgrade";
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Central European time with its summer since 1996. */
  private static final List<String> TIME_ZONE =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:" + ZONE,
          "BEGIN:DAYLIGHT",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "TZNAME:CEST",
          "DTSTART:19700329T020000",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "END:DAYLIGHT",
          "BEGIN:STANDARD",
          "TZOFFSETFROM:+0200",
          "TZOFFSETTO:+0100",
          "TZNAME:CET",
          "DTSTART:19701025T030000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "END:STANDARD",
          "END:VTIMEZONE");

  private final String title;
  private final Texts t;
  private final CalendarLines file = new CalendarLines();

  private TrainingCalendar(String title, Texts t) {
    this.title = title;
    this.t = t;
  }

  /**
   * @param title of the series
   */
  static String of(String title, List<SessionPlan> plans, Texts t) {
    var calendar = new TrainingCalendar(title, t);
    boolean gone = plans.stream().allMatch(plan -> plan.session().isCancelled());
    calendar
        .file
        .line("BEGIN:VCALENDAR")
        .line("VERSION:2.0")
        .line("PRODID:-//saradnja//obuke//SR")
        .line("CALSCALE:GREGORIAN")
        .line("METHOD:" + (gone && !plans.isEmpty() ? "CANCEL" : "PUBLISH"))
        .text("X-WR-CALNAME", calendar.inScript(title));
    TIME_ZONE.forEach(calendar.file::line);
    plans.forEach(plan -> plan.content().days().forEach(day -> calendar.event(plan, day)));
    return calendar.file.line("END:VCALENDAR").toString();
  }

  private void event(SessionPlan plan, DayBlock day) {
    var code = plan.session().code().value();
    var venue = plan.content().venue();
    file.line("BEGIN:VEVENT")
        .line("UID:" + code + "-" + day.number() + "@saradnja")
        .line("SEQUENCE:" + plan.revision())
        .line("DTSTAMP:" + MOMENT.format(plan.changedAt()))
        .line("DTSTART;TZID=" + ZONE + ":" + local(day.day(), day.from()))
        .line("DTEND;TZID=" + ZONE + ":" + local(day.day(), day.until()))
        .line("STATUS:" + (plan.session().isCancelled() ? "CANCELLED" : "CONFIRMED"))
        .text("SUMMARY", inScript(summary(plan, day)))
        .text(
            "LOCATION",
            inScript(
                Stream.of(TrainingWords.where(venue), plan.content().place().name())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "))))
        .text("DESCRIPTION", inScript(plan.cancelReason()))
        .line("URL:" + t.frame().origin() + t.href("/obuke/" + code))
        .line("END:VEVENT");
  }

  private String summary(SessionPlan plan, DayBlock day) {
    var days = plan.content().days().size();
    var place = plan.content().place().name();
    return days == 1
        ? place + " · " + title
        : place + " · " + t.get("trainings.day", Integer.toString(day.number())) + " · " + title;
  }

  private static String local(LocalDate day, LocalTime time) {
    return LOCAL.format(day.atTime(time));
  }

  /** A file is not printed by a template, so its script is changed here. */
  private String inScript(String text) {
    return t.face() == Face.LATIN ? Script.toLatin(text) : text;
  }
}
