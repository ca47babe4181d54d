package org.saradnja.training.sessions.planning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says once of each training that it begins in so many days as the rule says. */
@Component
class Reminding {

  private final SessionTable sessions;
  private final RuleBook rules;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Reminding(
      SessionTable sessions, RuleBook rules, LegalTime time, ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.rules = rules;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void remind() {
    var today = time.today();
    int before = rules.on(RuleKey.TRAINING_REMINDER, RuleBook.NO_UNIT, today).number();
    sessions.approaching(today, today.plusDays(before)).stream()
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
