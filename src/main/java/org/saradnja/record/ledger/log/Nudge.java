package org.saradnja.record.ledger.log;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Wakes the sequencer a moment after a commit, once for all commits of that moment. */
@Component
class Nudge {

  private static final Logger log = LoggerFactory.getLogger(Nudge.class);
  private static final Duration MOMENT = Duration.ofMillis(50);

  private final AtomicBoolean expected = new AtomicBoolean();
  private final Sequencer sequencer;
  private final TaskExecutor executor;

  Nudge(Sequencer sequencer, TaskExecutor executor) {
    this.sequencer = sequencer;
    this.executor = executor;
  }

  void soon() {
    if (expected.compareAndSet(false, true)) {
      executor.execute(this::wake);
    }
  }

  private void wake() {
    try {
      Thread.sleep(MOMENT);
      expected.set(false);
      sequencer.closeAll();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (DataAccessException | TransactionException outage) {
      log.info("entries stay queued until the next round reason={}", outage.getMessage());
    }
  }
}
