package org.saradnja.funding.planning.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.planning.Standing;
import org.saradnja.funding.planning.calendar.YearCalendar.Entry;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of planned and published calls of all units. */
@Controller
class CalendarController {

  private static final List<String> COLUMNS =
      List.of(
          "unit",
          "name",
          "areas",
          "planned_from",
          "planned_to",
          "amount_rsd",
          "state",
          "deviation_days",
          "call");

  private final YearReading reading;
  private final CalendarShowing showing;
  private final TextsOfRequest texts;

  CalendarController(YearReading reading, CalendarShowing showing, TextsOfRequest texts) {
    this.reading = reading;
    this.showing = showing;
    this.texts = texts;
  }

  @GetMapping("/kalendar")
  ModelAndView calendar(CalendarFilter filter, HttpServletRequest request) {
    var page = showing.page(filter, reading.of(filter), texts.of(request));
    return new ModelAndView("funding/planning/calendar/calendar", Map.of("page", page));
  }

  @GetMapping("/kalendar/izvoz.csv")
  ResponseEntity<byte[]> csv(CalendarFilter filter) {
    return download(filter).csv();
  }

  @GetMapping("/kalendar/izvoz.xlsx")
  ResponseEntity<byte[]> xlsx(CalendarFilter filter) {
    return download(filter).xlsx();
  }

  @GetMapping("/kalendar/izvoz.json")
  ResponseEntity<byte[]> json(CalendarFilter filter) {
    return download(filter).json();
  }

  private Download download(CalendarFilter filter) {
    var rows = reading.of(filter).entries().stream().map(CalendarController::row).toList();
    return new Download("kalendar", COLUMNS, rows);
  }

  private static List<String> row(Entry entry) {
    return List.of(
        entry.unit().slug(),
        entry.name(),
        String.join(" ", entry.areas()),
        entry.period().map(period -> period.firstDay().toString()).orElse(""),
        entry.period().map(period -> period.lastDay().toString()).orElse(""),
        entry.amount().map(Dinars::plain).orElse(""),
        entry.standing().state(),
        deviation(entry.standing()),
        entry.standing().code());
  }

  /** Days after the period, negative before it; empty while it cannot be said. */
  private static String deviation(Standing standing) {
    return switch (standing) {
      case Standing.Late(int days) -> Integer.toString(days);
      case Standing.Published published -> Integer.toString(published.deviation());
      case Standing.Ahead _, Standing.Due _, Standing.Unplanned _, Standing.Annulled _ -> "";
    };
  }
}
