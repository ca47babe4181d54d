package org.saradnja.practice.exercises.giving;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.saradnja.base.practice.PracticeOnly;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the towns that were ordered, in rounds, on whichever node comes first. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class TownRounds {

  private static final int SECONDS = 2;

  @Bean
  RecurringTask<Void> townsOfTrainees(TownWork work) {
    return Tasks.recurring("towns-of-trainees", FixedDelay.ofSeconds(SECONDS))
        .execute((_, _) -> work.all());
  }
}
