package org.saradnja.funding.calls.posting;

import static org.saradnja.base.rules.RuleKey.APPLICATION_WINDOW;
import static org.saradnja.base.rules.RuleKey.PUBLICATION_PLACES;
import static org.saradnja.base.rules.RuleKey.WINDOW_FROM_LATER_PLACE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.rules.Term;
import org.saradnja.funding.calls.PublicationPlaces.Place;

/**
 * What is recorded of the publication of a call beside what the rules ask for.
 *
 * @param missing codes of the places where the call must stand and is not recorded
 * @param shortfall that a later publication asks for a longer term than the call announces
 */
record Posted(List<Place> places, List<String> missing, Optional<Shortfall> shortfall) {

  Posted {
    places = List.copyOf(places);
    missing = List.copyOf(missing);
  }

  /**
   * @param later day of the later publication
   * @param least the earliest last day for applications when the term runs from it
   */
  record Shortfall(LocalDate later, LocalDate least) {}

  /**
   * @param windowDays of the call; {@code lastDay} the one that it announces
   * @param rules that held on the day of its publication
   */
  static Posted of(List<Place> places, int windowDays, LocalDate lastDay, RulesInForce rules) {
    var asked = rules.on(PUBLICATION_PLACES).list();
    var missing =
        asked.stream()
            .filter(code -> places.stream().noneMatch(place -> place.place().equals(code)))
            .toList();
    return new Posted(places, missing, shortfall(places, asked, windowDays, lastDay, rules));
  }

  private static Optional<Shortfall> shortfall(
      List<Place> places,
      List<String> asked,
      int windowDays,
      LocalDate lastDay,
      RulesInForce rules) {
    var rule = rules.on(APPLICATION_WINDOW);
    return places.stream()
        .filter(place -> asked.contains(place.place()))
        .map(Place::on)
        .max(LocalDate::compareTo)
        .filter(_ -> rules.on(WINDOW_FROM_LATER_PLACE).isYes())
        .map(later ->
            new Shortfall(
                later,
                Deadline.after(
                        later,
                        rule.start(),
                        new Term.CalendarDays(windowDays),
                        rules.calendar(),
                        rule.provision())
                    .lastDay()))
        .filter(one -> one.least().isAfter(lastDay));
  }
}
