package org.saradnja.training.certificates.credentials;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The status lists, and which of their places are taken and which revoked. */
@Repository
class StatusTable {

  /** A list is left when half of it is taken, so that a random place is soon found. */
  private static final int FULL = Bits.SIZE / 2;

  private final JdbcClient jdbc;

  StatusTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes a random free place of the newest list; the place says nothing of the order in which
   * documents were issued. What is taken of a list is counted only when the place that was drawn is
   * taken, for counting costs more than everything else; of a list that is half full that is every
   * second place.
   */
  StatusPlace take(RandomGenerator random, Instant physical) {
    int list = newest().orElseGet(() -> open(physical));
    var taken = take(list, random.nextInt(Bits.SIZE));
    while (taken.isEmpty()) {
      list = open(physical);
      taken = take(list, random.nextInt(Bits.SIZE));
    }
    return taken.get();
  }

  private Optional<StatusPlace> take(int list, int index) {
    int taken =
        jdbc.sql(
                """
                insert into status_place (list, index) values (:list, :index)
                on conflict on constraint one_credential_at_a_place do nothing
                """)
            .param("list", list)
            .param("index", index)
            .update();
    return taken == 1 ? Optional.of(new StatusPlace(list, index)) : Optional.empty();
  }

  private Optional<Integer> newest() {
    return jdbc.sql("select number from status_list order by number desc limit 1")
        .query(Integer.class)
        .optional();
  }

  /** The newest list, or another one when it is full. Of two who open one, the second waits. */
  private int open(Instant physical) {
    return jdbc.sql(
            """
            with newest as (select max(number) as number from status_list),
                 opened as (
              insert into status_list (number, opened_at)
              select coalesce(newest.number, 0) + 1, :now
                from newest
               where newest.number is null
                  or (select count(*) from status_place where list = newest.number) >= :full
              on conflict on constraint status_lists_are_numbered do nothing
              returning number)
            select coalesce((select number from opened), (select number from newest), 1)
            """)
        .param("now", physical.atOffset(ZoneOffset.UTC))
        .param("full", FULL)
        .query(Integer.class)
        .single();
  }

  /** A document is revoked with its certificate, and when a corrected one took its place. */
  Optional<StatusListCredential> find(int number) {
    var changes =
        jdbc.sql(
                """
                select d.status_index as index, max(e.recorded_at) as at
                  from certificate_document d
                  join certificate_entry e
                    on e.certificate = d.certificate and e.ordinal > d.entry
                   and e.kind in ('REVOKED', 'CORRECTED')
                 where d.status_list = :number
                 group by d.status_index
                """)
            .param("number", number)
            .query((row, _) ->
                new Change(
                    row.getInt("index"), row.getObject("at", OffsetDateTime.class).toInstant()))
            .list();
    return jdbc.sql("select opened_at from status_list where number = :number")
        .param("number", number)
        .query((row, _) -> row.getObject("opened_at", OffsetDateTime.class).toInstant())
        .optional()
        .map(opened ->
            new StatusListCredential(
                number,
                changes.stream().map(Change::at).reduce(opened, StatusTable::later),
                changes.stream().map(Change::index).toList()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private record Change(int index, Instant at) {}
}
