package org.saradnja.funding.planning.yearly;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What was published of a plan, the first edition first, and how it reached the calendar. */
record PlanHistory(List<Edition> editions, List<Delivery> deliveries) {

  PlanHistory {
    editions = List.copyOf(editions);
    deliveries = List.copyOf(deliveries);
  }

  /** The day of the first edition; the term of publication is of it alone. */
  Optional<LocalDate> publishedOn(ZoneId office) {
    return editions.stream().findFirst().map(first -> LocalDate.ofInstant(first.at(), office));
  }

  /** The day on which the calendar first got the plan. */
  Optional<LocalDate> deliveredOn() {
    return deliveries.stream().map(Delivery::day).min(LocalDate::compareTo);
  }

  /** Whether the edition in force waits for its record of delivery. */
  boolean waitsForDelivery() {
    return !editions.isEmpty()
        && deliveries.stream()
            .noneMatch(delivery -> delivery.edition() == editions.getLast().number());
  }
}
