package org.saradnja.parties.rulebook.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.base.web.PublicThings;
import org.springframework.stereotype.Component;

/** Leads from the log to the calendar that everybody reads. */
@Component
class PublicCalendar implements PublicThings {

  private static final String KIND = "calendar:";

  @Override
  public Optional<PublicThing> find(String name) {
    return name.matches(KIND + "\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(name.substring(KIND.length())))
            .map(day ->
                new PublicThing(
                    SerbianDate.inTable(day), "/rokovi?godina=" + day.getYear() + "#neradni-dani"))
        : Optional.empty();
  }
}
