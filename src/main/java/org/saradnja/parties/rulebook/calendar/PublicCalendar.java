package org.saradnja.parties.rulebook.calendar;

import java.util.Optional;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.base.web.PublicThings;
import org.springframework.stereotype.Component;

/** Leads from the log to the calendar that everybody reads. */
@Component
class PublicCalendar implements PublicThings {

  private static final String KIND = "calendar:";

  @Override
  public Optional<PublicThing> find(String name) {
    return name.startsWith(KIND)
        ? DayText.read(name.substring(KIND.length()))
            .filter(day -> name.equals(KIND + day))
            .map(day ->
                new PublicThing(
                    SerbianDate.inTable(day), "/rokovi?godina=" + day.getYear() + "#neradni-dani"))
        : Optional.empty();
  }
}
