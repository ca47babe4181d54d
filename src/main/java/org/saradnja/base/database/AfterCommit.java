package org.saradnja.base.database;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Who does what follows a commit: letters, the closing of the log, events heard by other modules.
 *
 * <p>They are few, so that they hold only few of the pool's connections: an evening on which
 * hundreds send leaves hundreds of things to follow, and with a thread for each of them those who
 * send would wait for a connection behind those who merely tidy up. What waits here stands in the
 * database as well, in the queue of notices, of the log or of the publications, and is found there
 * when the process ends before its turn. Nobody who commits waits to be admitted: the queue takes
 * everything.
 */
@Configuration(proxyBeanMethods = false)
class AfterCommit {

  /** One closes the log, one writes letters, and two hear events. */
  static final int WORKERS = 4;

  private static final Duration TO_FINISH = Duration.ofSeconds(10);

  @Bean
  ThreadPoolTaskExecutor applicationTaskExecutor() {
    var workers = new ThreadPoolTaskExecutor();
    workers.setCorePoolSize(WORKERS);
    workers.setMaxPoolSize(WORKERS);
    workers.setThreadNamePrefix("after-commit-");
    workers.setWaitForTasksToCompleteOnShutdown(true);
    workers.setAwaitTerminationSeconds((int) TO_FINISH.toSeconds());
    return workers;
  }
}
