package org.saradnja.record.notices.letters;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.saradnja.base.database.BeforeCommit;
import org.saradnja.parties.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Queues letters in the transaction of whoever heard an event, and sends them after its commit. */
@Component
class Outbox {

  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

  /** What is queued meanwhile is written together. */
  private static final Duration MOMENT = Duration.ofMillis(50);

  private final AtomicBoolean expected = new AtomicBoolean();
  private final BeforeCommit atTheEnd;
  private final Sending sending;
  private final TaskExecutor executor;
  private final Clock clock;

  Outbox(BeforeCommit atTheEnd, Sending sending, TaskExecutor executor, Clock clock) {
    this.atTheEnd = atTheEnd;
    this.sending = sending;
    this.executor = executor;
    this.clock = clock;
  }

  void queue(NoticeKind kind, UUID about, PersonId person) {
    queue(kind, about, "", person);
  }

  void queue(NoticeKind kind, UUID about, String detail, PersonId person) {
    var notice = new Notice(UUID.randomUUID(), kind, about, detail, person);
    atTheEnd.write(
        NoticeTable.queueing(notice, clock.instant()),
        isNew -> {
          if (isNew) {
            log.info("notice queued kind={} about={}", kind, about);
            TransactionSynchronizationManager.registerSynchronization(new Sent());
          }
        });
  }

  private final class Sent implements TransactionSynchronization {

    @Override
    public void afterCommit() {
      soon();
    }
  }

  /** One sender a node is enough: what is queued while it sends, it finds. */
  private void soon() {
    if (expected.compareAndSet(false, true)) {
      executor.execute(this::wake);
    }
  }

  private void wake() {
    try {
      Thread.sleep(MOMENT);
      expected.set(false);
      sending.sendDue();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
