package org.saradnja.record.notices.letters;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.saradnja.base.kernel.Office;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** What failed is tried again: letters by their own moments, events a few times each. */
@Configuration(proxyBeanMethods = false)
class NoticeRounds {

  static final int MOST_ATTEMPTS = 5;

  private static final Duration KEPT = Duration.ofDays(90);
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 15);

  @Bean
  RecurringTask<Void> noticeRound(Sending sending) {
    return Tasks.recurring("notice-round", FixedDelay.ofSeconds(30))
        .execute((_, _) -> sending.sendDue());
  }

  @Bean
  RecurringTask<Void> publicationRound(FailedEventPublications failed) {
    var again =
        ResubmissionOptions.defaults()
            .withMinAge(Duration.ofMinutes(1))
            .withFilter(publication -> publication.getCompletionAttempts() < MOST_ATTEMPTS);
    return Tasks.recurring("publication-round", FixedDelay.ofMinutes(1))
        .execute((_, _) -> failed.resubmit(again));
  }

  /** Heard events are kept for a while, for whoever looks into what happened. */
  @Bean
  RecurringTask<Void> publicationTidying(CompletedEventPublications completed) {
    return Tasks.recurring("publication-tidying", Schedules.daily(Office.ZONE, AT_NIGHT))
        .execute((_, _) -> completed.deletePublicationsOlderThan(KEPT));
  }
}
