package org.saradnja.training.sessions.attending;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.saradnja.base.database.Trips;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sightings;
import org.springframework.stereotype.Component;

/** The one list, for all that feed it. */
@Component
class KeptSightings implements Sightings {

  private final CheckInTable checkIns;
  private final RulingTable rulings;
  private final Settings settings;
  private final Trips trips;

  KeptSightings(CheckInTable checkIns, RulingTable rulings, Settings settings, Trips trips) {
    this.checkIns = checkIns;
    this.rulings = rulings;
    this.settings = settings;
    this.trips = trips;
  }

  @Override
  public AttendanceSettings settings(Session session) {
    return settings.of(session);
  }

  @Override
  public Set<UUID> take(Collection<Sighting> sightings) {
    return sightings.isEmpty() ? Set.of() : trips.ask(SightingTable.taken(sightings));
  }

  @Override
  public void join(EnrolmentId from, EnrolmentId to) {
    checkIns.join(from, to);
    rulings.join(from, to);
  }

  @Override
  public Map<EnrolmentId, Set<Integer>> signed(Collection<EnrolmentId> stands, int day) {
    var signed = new HashMap<EnrolmentId, Set<Integer>>();
    checkIns
        .all(stands)
        .forEach((stand, found) ->
            found.stream()
                .filter(one -> one.day() == day)
                .forEach(
                    one -> signed.computeIfAbsent(stand, _ -> new TreeSet<>()).add(one.point())));
    return signed;
  }

  @Override
  public boolean isSigned(EnrolmentId enrolment, int day, int point) {
    return checkIns.isSigned(enrolment, day, point);
  }
}
