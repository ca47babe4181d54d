package org.saradnja.base.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.TaskExecutor;

@ApplicationTest
class AfterCommitTest {

  private static final int SENDINGS = 200;

  /** The one that letters, the log and all listeners are given. */
  @Autowired TaskExecutor executor;

  @Test
  @Timeout(30)
  void fewWorkAtOnceWhateverIsCommittedAndNobodyWhoCommitsWaits() throws Exception {
    var working = new AtomicInteger();
    var done = new CountDownLatch(SENDINGS);
    var goOn = new CountDownLatch(1);
    for (int i = 0; i < SENDINGS; i++) {
      executor.execute(() -> {
        working.incrementAndGet();
        await().until(() -> goOn.await(20, SECONDS));
        done.countDown();
      });
    }

    Thread.sleep(Duration.ofMillis(200));
    assertThat(working.get()).isPositive().isLessThanOrEqualTo(AfterCommit.WORKERS);
    goOn.countDown();
    assertThat(done.await(20, SECONDS)).as("everything is done in the end").isTrue();
  }
}
