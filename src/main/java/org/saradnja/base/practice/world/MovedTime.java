package org.saradnja.base.practice.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Legal time moved by an offset that stands in the database, so that every node and job sees the
 * same. It is read at every use; only the practice world pays for that.
 */
final class MovedTime implements LegalTime {

  private final JdbcClient jdbc;
  private final Clock clock;

  MovedTime(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Instant at(Instant physical) {
    return physical.plus(offset());
  }

  @Override
  public Instant now() {
    return at(clock.instant());
  }

  @Override
  public ZoneId zone() {
    return Office.ZONE;
  }

  /** Keeps others from moving the clock until the end of the transaction. */
  void hold() {
    jdbc.sql("select offset_microseconds from practice_clock for update").query().singleRow();
  }

  /** Sets the clock of the whole installation so that the moment is now. */
  void moveTo(Instant moment) {
    jdbc.sql("update practice_clock set offset_microseconds = :offset")
        .param("offset", ChronoUnit.MICROS.between(clock.instant(), moment))
        .update();
  }

  private Duration offset() {
    var microseconds =
        jdbc.sql("select offset_microseconds from practice_clock").query(Long.class).single();
    return Duration.of(microseconds, ChronoUnit.MICROS);
  }
}
