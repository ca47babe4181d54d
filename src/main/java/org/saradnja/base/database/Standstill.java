package org.saradnja.base.database;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Remembered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was read for as long as nobody has committed anything, on whatever node. PostgreSQL
 * tells it in one short question, the same for all that a page reads and for all who read at the
 * same time: two equal snapshots see the same rows. Only requests that read are served from it; an
 * act always reads for itself.
 */
@Component
public final class Standstill {

  private final Supplier<Optional<String>> snapshot;
  private final ThreadLocal<@Nullable Mark> reading = new ThreadLocal<>();

  @Autowired
  Standstill(JdbcClient jdbc) {
    this(() -> snapshot(jdbc));
  }

  Standstill(Supplier<Optional<String>> snapshot) {
    this.snapshot = new Together<>(snapshot)::get;
  }

  /** Absent on a standby, whose snapshots do not name what they hide. */
  static Optional<String> snapshot(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select case when not pg_is_in_recovery()
                        then pg_postmaster_start_time()::text || ' ' || pg_current_snapshot()::text
                   end as snapshot
            """)
        .query((row, _) -> Optional.ofNullable(row.getString("snapshot")))
        .single();
  }

  /** Room for the answers to one kind of question. */
  public <K, V> Kept<K, V> kept(int most) {
    return new Kept<>(most);
  }

  /** From now on the thread serves a request that only reads. */
  void begin() {
    reading.set(new Mark());
  }

  void end() {
    reading.remove();
  }

  /** Whether the thread serves a request that only reads. */
  public boolean isReading() {
    return reading.get() != null;
  }

  public final class Kept<K, V> {

    private final Remembered<Asked<K>, V> answers;

    private Kept(int most) {
      this.answers = new Remembered<>(most);
    }

    public V get(K question, Supplier<V> read) {
      var mark = reading.get();
      return mark == null
          ? read.get()
          : mark.get().map(seen -> answers.get(new Asked<>(seen, question), read)).orElseGet(read);
    }
  }

  private record Asked<K>(String snapshot, K question) {}

  /** The snapshot of a request, taken when it first asks. */
  private final class Mark {

    private @Nullable Optional<String> taken;

    Optional<String> get() {
      var known = taken;
      if (known == null) {
        known = snapshot.get();
        taken = known;
      }
      return known;
    }
  }
}
