package org.saradnja.record.ledger.log;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wakes the sequencer for entries whose own wake-up was lost with its process. */
@Configuration(proxyBeanMethods = false)
class LedgerRounds {

  private static final int SECONDS = 10;

  @Bean
  RecurringTask<Void> ledgerRound(Sequencer sequencer) {
    return Tasks.recurring("ledger-round", FixedDelay.ofSeconds(SECONDS))
        .execute((_, _) -> sequencer.closeAll());
  }
}
