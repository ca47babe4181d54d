package org.saradnja.parties.rulebook.calendar;

import jakarta.servlet.http.HttpServletRequest;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was declared about the calendar, for everybody. */
@Controller
class PublicCalendarController {

  private final CalendarHistory history;
  private final TextsOfRequest texts;

  PublicCalendarController(CalendarHistory history, TextsOfRequest texts) {
    this.history = history;
    this.texts = texts;
  }

  @GetMapping("/pravila/kalendar")
  ModelAndView calendar(HttpServletRequest request) {
    var page = new CalendarPage(history.in(texts.of(request)), false, false);
    return new ModelAndView("rulebook/calendar", "page", page);
  }
}
