package org.saradnja.training.certificates.register;

import org.springframework.stereotype.Component;

/**
 * Works through what was ordered. An item is taken up before it is worked at, and those that were
 * never tried come first: one that fails, or takes the server with it, keeps no other waiting.
 */
@Component
class BatchWork {

  private final BatchTable batches;
  private final Issuing issuing;

  BatchWork(BatchTable batches, Issuing issuing) {
    this.batches = batches;
    this.issuing = issuing;
  }

  /** Until nothing waits. */
  void all() {
    var items = batches.takeUp(1);
    while (!items.isEmpty()) {
      items.forEach(issuing::issue);
      items = batches.takeUp(1);
    }
  }
}
