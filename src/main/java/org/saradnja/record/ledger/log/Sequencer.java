package org.saradnja.record.ledger.log;

import org.saradnja.base.kernel.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives committed entries their places in the tree, one node of the installation at a time. Acts
 * never wait for it; what it does not reach now it finds queued in the next round.
 */
@Component
class Sequencer {

  static final int BATCH = 1000;

  private final ChainTable chain;
  private final LegalTime time;
  private final TransactionTemplate transaction;

  Sequencer(ChainTable chain, LegalTime time, TransactionTemplate transaction) {
    this.chain = chain;
    this.time = time;
    this.transaction = transaction;
  }

  /** Closes batch after batch until no entry waits. */
  void closeAll() {
    int closed;
    do {
      closed = transaction.execute(_ -> close());
    } while (closed == BATCH);
  }

  private int close() {
    chain.lock();
    var waiting = chain.takeWaiting(BATCH);
    if (!waiting.isEmpty()) {
      var growth = new Growth(chain.range());
      waiting.forEach(growth::add);
      chain.append(growth, time.now());
    }
    return waiting.size();
  }
}
