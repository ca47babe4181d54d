package org.saradnja.funding.planning.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.Standing;
import org.saradnja.funding.planning.calendar.YearCalendar.Entry;
import org.springframework.stereotype.Component;

/** Makes the page of the calendar. */
@Component
class CalendarShowing {

  private final CalendarWords words;
  private final FilterChoices choices;
  private final LegalTime time;

  CalendarShowing(CalendarWords words, FilterChoices choices, LegalTime time) {
    this.words = words;
    this.choices = choices;
    this.time = time;
  }

  CalendarPage page(CalendarFilter filter, YearReading.Year year, Texts t) {
    var query = PageOf.query(filter.parameters());
    var feed = t.frame().origin() + t.href("/kalendar.ics") + query;
    return new CalendarPage(
        Integer.toString(year.year()),
        months(year.entries(), t),
        year.entries().size(),
        tallies(year.entries(), t),
        year.plans().stream().map(plan -> words.plan(plan, time.today(), t)).toList(),
        filter.jedinica().isEmpty() ? words.share(year, t) : "",
        filter.parameters(),
        choices.of(t),
        query,
        feed,
        feed.replaceFirst("^https?:", "webcal:"));
  }

  private List<CalendarPage.Month> months(List<Entry> entries, Texts t) {
    var months = new LinkedHashMap<LocalDate, List<CalendarPage.Line>>();
    for (var entry : entries) {
      months
          .computeIfAbsent(entry.day().withDayOfMonth(1), _ -> new ArrayList<>())
          .add(words.line(entry, t));
    }
    return months.entrySet().stream()
        .map(month ->
            new CalendarPage.Month(
                "mesec-" + month.getKey().getMonthValue(),
                capital(t.monthOf(month.getKey())),
                month.getValue()))
        .toList();
  }

  private static String capital(String month) {
    return month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1);
  }

  /** How many calls stand how, in the order in which a planned call passes through the states. */
  private static List<CalendarPage.Tally> tallies(List<Entry> entries, Texts t) {
    return FilterChoices.STATES.stream().flatMap(state -> tally(state, entries, t)).toList();
  }

  private static Stream<CalendarPage.Tally> tally(String state, List<Entry> entries, Texts t) {
    var standing =
        entries.stream().map(Entry::standing).filter(one -> one.state().equals(state)).toList();
    return standing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new CalendarPage.Tally(
                mark(standing), t.count("planning.tally." + state, standing.size())));
  }

  /** One mark for all of a state: whether published calls kept their periods is said at each. */
  private static String mark(List<Standing> standing) {
    return standing.getFirst() instanceof Standing.Published ? "ok" : standing.getFirst().mark();
  }
}
