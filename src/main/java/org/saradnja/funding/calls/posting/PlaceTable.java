package org.saradnja.funding.calls.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.PublicationPlaces;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlaceTable implements PublicationPlaces {

  private final JdbcClient jdbc;

  PlaceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Place> of(CallId call) {
    return jdbc.sql(
            """
            select place, link, issue, published_on
              from call_place
             where call = :call
             order by published_on, place
            """)
        .param("call", call.value())
        .query((row, _) ->
            new Place(
                row.getString("place"),
                row.getString("link"),
                row.getString("issue"),
                row.getObject("published_on", LocalDate.class)))
        .list();
  }

  /** A place that was recorded before is corrected. */
  void put(CallId call, Place place, Instant now, PersonId by) {
    jdbc.sql(
            """
            insert into call_place
              (call, place, link, issue, published_on, recorded_at, recorded_by)
            values (:call, :place, :link, :issue, :on, :at, :by)
            on conflict on constraint a_call_stands_once_in_a_place do update
              set link = excluded.link, issue = excluded.issue,
                  published_on = excluded.published_on, recorded_at = excluded.recorded_at,
                  recorded_by = excluded.recorded_by
            """)
        .param("call", call.value())
        .param("place", place.place())
        .param("link", place.link())
        .param("issue", place.issue())
        .param("on", place.on())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }
}
