package org.saradnja.parties.people.throttling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.TooManyAttempts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Too many attempts are 429, with the time after which the next one is heard. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SlowAnswers {

  private static final Logger log = LoggerFactory.getLogger(SlowAnswers.class);
  private static final int SECONDS_OF_A_MINUTE = 60;

  private final TextsOfRequest texts;

  SlowAnswers(TextsOfRequest texts) {
    this.texts = texts;
  }

  @ExceptionHandler
  ModelAndView slow(
      TooManyAttempts many, HttpServletRequest request, HttpServletResponse response) {
    log.info("throttled allowance={}", many.getMessage());
    long seconds = Math.max(1, many.pause().plusMillis(999).toSeconds());
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    var page = new SlowPage(pause(Duration.ofSeconds(seconds), texts.of(request)));
    return new ModelAndView("people/slow", Map.of("page", page), HttpStatus.TOO_MANY_REQUESTS);
  }

  @Bean
  static RecurringTask<Void> throttleTidying(ThrottleTable table) {
    return Tasks.recurring("people-throttle-tidying", FixedDelay.ofHours(1))
        .execute((_, _) -> table.tidy());
  }

  private static String pause(Duration pause, Texts t) {
    long seconds = pause.toSeconds();
    return seconds < SECONDS_OF_A_MINUTE
        ? t.count("slow.seconds", seconds)
        : t.count("slow.minutes", (seconds + SECONDS_OF_A_MINUTE - 1) / SECONDS_OF_A_MINUTE);
  }
}
