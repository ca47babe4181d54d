package org.saradnja.portal.listing.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.UnitId;

/**
 * A call, running or historic, as far as lists know it.
 *
 * @param id absent for a historic call
 * @param closesAt the last moment for applications, absent for a historic call
 * @param annulled whether it was annulled and takes no applications
 */
record ListedCall(
    String code,
    Optional<CallId> id,
    Optional<UnitId> unit,
    Localised grantor,
    String title,
    List<String> areas,
    Optional<Integer> year,
    Optional<LocalDate> publishedOn,
    Optional<LocalDate> lastDay,
    Optional<Instant> closesAt,
    Optional<Dinars> total,
    Optional<Dinars> minimum,
    Optional<Dinars> maximum,
    Optional<String> completeness,
    boolean annulled) {

  ListedCall {
    areas = List.copyOf(areas);
  }

  boolean historic() {
    return id.isEmpty();
  }

  boolean isOpen(Instant now) {
    return !annulled && closesAt.map(last -> !now.isAfter(last)).orElse(false);
  }
}
