package org.saradnja.training.sessions.planning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.saradnja.base.kernel.LegalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says once of each training that it begins in two days. */
@Component
class Reminding {

  private static final int DAYS_BEFORE = 2;

  private final SessionTable sessions;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Reminding(SessionTable sessions, LegalTime time, ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void remind() {
    var today = time.today();
    sessions.approaching(today, today.plusDays(DAYS_BEFORE)).stream()
        .filter(begins -> sessions.remindOf(begins.session(), begins.firstDay()))
        .forEach(events::publishEvent);
  }

  @Configuration(proxyBeanMethods = false)
  static class Rounds {

    @Bean
    RecurringTask<Void> reminderRound(Reminding reminding) {
      return Tasks.recurring("reminder-round", FixedDelay.of(Duration.ofMinutes(10)))
          .execute((_, _) -> reminding.remind());
    }
  }
}
