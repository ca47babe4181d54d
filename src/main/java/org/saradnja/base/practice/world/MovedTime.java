package org.saradnja.base.practice.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rider;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.database.Together;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.practice.OwnTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Legal time moved by an offset that stands in the database, so that every node and job sees the
 * same. Whoever only reads a page sees one time on it, and an act happens by one offset, read once
 * in its transaction; everybody else reads it at every use, together with those who ask at the same
 * time, or with what they ask beside it.
 */
final class MovedTime implements LegalTime, OwnTime, Rider<Duration> {

  private static final int ONE = 1;
  private static final String OFFSET = "select offset_microseconds from practice_clock";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Standstill standstill;
  private final Standstill.Kept<String, Duration> offsets;
  private final Together<Duration> together = new Together<>(this::read);
  private final ThreadLocal<@Nullable Duration> brought = new ThreadLocal<>();

  MovedTime(JdbcClient jdbc, Clock clock, Standstill standstill) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.standstill = standstill;
    this.offsets = standstill.kept(ONE);
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

  @Override
  public void at(Instant moment, Runnable acts) {
    offset();
    var usual = TransactionSynchronizationManager.unbindResourceIfPossible(this);
    if (usual == null) {
      throw new IllegalStateException("Only acts in a transaction have a time of their own");
    }
    TransactionSynchronizationManager.bindResource(this, Duration.between(clock.instant(), moment));
    try {
      acts.run();
    } finally {
      forget();
      TransactionSynchronizationManager.bindResource(this, usual);
    }
  }

  /** Keeps others from moving the clock until the end of the transaction. */
  void hold() {
    jdbc.sql("select offset_microseconds from practice_clock for update").query().singleRow();
    forget();
  }

  /** Sets the clock of the whole installation so that the moment is now. */
  void moveTo(Instant moment) {
    jdbc.sql("update practice_clock set offset_microseconds = :offset")
        .param("offset", ChronoUnit.MICROS.between(clock.instant(), moment))
        .update();
    forget();
  }

  private Duration offset() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      var known = brought.get();
      return known == null ? offsets.get("practice_clock", together::get) : known;
    }
    if (TransactionSynchronizationManager.getResource(this) instanceof Duration known) {
      return known;
    }
    var offset = read();
    keep(offset);
    return offset;
  }

  private void keep(Duration offset) {
    TransactionSynchronizationManager.bindResource(this, offset);
    TransactionSynchronizationManager.registerSynchronization(new OfTransaction());
  }

  @Override
  public Optional<Question<Duration>> ticket() {
    var known =
        TransactionSynchronizationManager.isActualTransactionActive()
            ? TransactionSynchronizationManager.hasResource(this)
            : standstill.isReading() || brought.get() != null;
    return known
        ? Optional.empty()
        : Optional.of(
            Question.rows(OFFSET, Map.of(), (row, _) -> micros(row.getLong(1))).as(List::getFirst));
  }

  @Override
  public void arrive(Duration offset) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      keep(offset);
    } else {
      brought.set(offset);
    }
  }

  /** In a transaction it holds to its end. */
  @Override
  public void leave() {
    brought.remove();
  }

  private void forget() {
    TransactionSynchronizationManager.unbindResourceIfPossible(this);
  }

  private Duration read() {
    return micros(jdbc.sql(OFFSET).query(Long.class).single());
  }

  private static Duration micros(long microseconds) {
    return Duration.of(microseconds, ChronoUnit.MICROS);
  }

  /** What an act has read is not for the one inside it, nor for whoever comes after it. */
  private final class OfTransaction implements TransactionSynchronization {

    private @Nullable Object set;

    @Override
    public void suspend() {
      set = TransactionSynchronizationManager.unbindResourceIfPossible(MovedTime.this);
    }

    @Override
    public void resume() {
      if (set != null) {
        TransactionSynchronizationManager.bindResource(MovedTime.this, set);
      }
    }

    @Override
    public void afterCompletion(int status) {
      forget();
    }
  }
}
