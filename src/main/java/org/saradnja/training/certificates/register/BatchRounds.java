package org.saradnja.training.certificates.register;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Issues what was ordered, in rounds, on whichever node comes first. */
@Configuration(proxyBeanMethods = false)
class BatchRounds {

  private static final int SECONDS = 3;

  @Bean
  RecurringTask<Void> certificateBatches(BatchWork work) {
    return Tasks.recurring("certificate-batches", FixedDelay.ofSeconds(SECONDS))
        .execute((_, _) -> work.all());
  }
}
