package org.saradnja.record.ledger.log;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import org.saradnja.base.kernel.Act;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes every act in the act's own transaction: no act without an entry, no entry without it. */
@Component
class Ledger {

  private final EntryTable entries;
  private final Nudge nudge;

  Ledger(EntryTable entries, Nudge nudge) {
    this.entries = entries;
    this.nudge = nudge;
  }

  /**
   * The sequencer is woken by a plain synchronisation: a transactional listener would store a
   * publication for every act.
   */
  @EventListener
  @Transactional(propagation = MANDATORY)
  public void record(Act act) {
    entries.write(Entry.of(act));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            nudge.soon();
          }
        });
  }
}
