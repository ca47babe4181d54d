package org.saradnja.parties.people.throttling;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.Throttle;
import org.saradnja.parties.people.TooManyAttempts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each attempt costs some time and moves the moment until which somebody has paid; that moment may
 * lie at most one period ahead. One statement decides, so a thousand attempts at once get no more
 * than their allowance; it commits by itself, so a refused sign-in still counts.
 */
@Component
class ThrottleTable implements Throttle {

  private final JdbcClient jdbc;
  private final Clock clock;

  ThrottleTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyAttempts.class)
  public void attempt(Allowance allowance, String of) {
    var now = clock.instant();
    int taken =
        jdbc.sql(
                """
                insert into throttle as kept (allowance, of, paid_until)
                values (:allowance, :of, cast(:now as timestamptz) + :cost * interval '1 us')
                on conflict on constraint one_count_for_each do update
                   set paid_until = greatest(kept.paid_until, :now) + :cost * interval '1 us'
                 where greatest(kept.paid_until, :now) + :cost * interval '1 us'
                       <= cast(:now as timestamptz) + :period * interval '1 us'
                """)
            .param("allowance", allowance.name())
            .param("of", digest(of))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("cost", microseconds(allowance.cost()))
            .param("period", microseconds(allowance.period()))
            .update();
    if (taken == 0) {
      throw new TooManyAttempts(allowance, pause(allowance, of, now));
    }
  }

  @Override
  @Transactional
  public void giveBack(Allowance allowance, String of) {
    jdbc.sql(
            """
            update throttle
               set paid_until = paid_until - :cost * interval '1 us'
             where allowance = :allowance and of = :of
            """)
        .param("allowance", allowance.name())
        .param("of", digest(of))
        .param("cost", microseconds(allowance.cost()))
        .update();
  }

  @Override
  @Transactional
  public void forget(Allowance allowance, String of) {
    jdbc.sql("delete from throttle where allowance = :allowance and of = :of")
        .param("allowance", allowance.name())
        .param("of", digest(of))
        .update();
  }

  /** Throws away counts that no longer refuse anybody. */
  void tidy() {
    jdbc.sql("delete from throttle where paid_until < :now")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private Duration pause(Allowance allowance, String of, Instant now) {
    var paidUntil =
        jdbc.sql("select paid_until from throttle where allowance = :allowance and of = :of")
            .param("allowance", allowance.name())
            .param("of", digest(of))
            .query(OffsetDateTime.class)
            .optional()
            .map(OffsetDateTime::toInstant)
            .orElse(now);
    var free = paidUntil.plus(allowance.cost()).minus(allowance.period());
    return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
  }

  private static String digest(String of) {
    return Digest.ofText(of).hex();
  }

  private static long microseconds(Duration duration) {
    return duration.dividedBy(MICROS.getDuration());
  }
}
