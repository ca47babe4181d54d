package org.saradnja.training.sessions.enrolling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.saradnja.base.kernel.LegalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offered seats that nobody took pass on without anybody asking. */
@Configuration(proxyBeanMethods = false)
class OfferRounds {

  @Bean
  RecurringTask<Void> offerRound(EnrolmentTable enrolments, Furnishing furnishing, LegalTime time) {
    return Tasks.recurring("offer-round", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((_, _) -> enrolments.withLapsedOffers(time.now()).forEach(furnishing::callNext));
  }
}
