package org.saradnja.training.sessions.attending;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sightings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was seen, told once each, and with it what counts. */
@Repository
class SightingTable implements Sightings {

  private final JdbcClient jdbc;
  private final CheckInTable checkIns;
  private final SettingTable settings;

  SightingTable(JdbcClient jdbc, CheckInTable checkIns, SettingTable settings) {
    this.jdbc = jdbc;
    this.checkIns = checkIns;
    this.settings = settings;
  }

  @Override
  public AttendanceSettings settings(SessionId session) {
    return settings.of(session);
  }

  @Override
  public boolean take(Sighting sighting) {
    return insert(sighting)
        && checkIns.take(
            sighting.enrolment(),
            new CheckIn(
                sighting.day(), sighting.point(), sighting.seenAt(), Source.of(sighting.way())),
            sighting.takenBy());
  }

  @Override
  public void join(EnrolmentId from, EnrolmentId to) {
    jdbc.sql(
            """
            insert into check_in as known (enrolment, day, point, checked_at, checked_by, way)
            select :to, day, point, checked_at, checked_by, way
              from check_in
             where enrolment = :from and not struck
            on conflict (enrolment, day, point) do update
               set checked_at = excluded.checked_at, checked_by = excluded.checked_by,
                   way = excluded.way
             where not known.corrected and excluded.checked_at < known.checked_at
            """)
        .param("from", from.value())
        .param("to", to.value())
        .update();
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

  /** False when the same was told before. */
  private boolean insert(Sighting sighting) {
    return jdbc.sql(
                """
                insert into sighting
                  (id, enrolment, day, point, way, seen_at, received_at, clock_off_ms, taken_by)
                values
                  (:id, :enrolment, :day, :point, :way, :seenAt, :receivedAt, :clockOff, :takenBy)
                on conflict (id) do nothing
                """)
            .param("id", sighting.id())
            .param("enrolment", sighting.enrolment().value())
            .param("day", sighting.day())
            .param("point", sighting.point())
            .param("way", sighting.way().name())
            .param("seenAt", sighting.seenAt().atOffset(ZoneOffset.UTC))
            .param("receivedAt", sighting.receivedAt().atOffset(ZoneOffset.UTC))
            .param("clockOff", sighting.clockOff().toMillis())
            .param("takenBy", sighting.takenBy())
            .update()
        == 1;
  }
}
