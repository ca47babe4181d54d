package org.saradnja.practice.exercises.giving;

import java.util.UUID;
import org.saradnja.base.practice.PracticeOnly;
import org.springframework.stereotype.Component;

/**
 * Works through the towns that were ordered. One is taken up before it is worked at, and those that
 * were never tried come first: one that fails, or takes the server with it, keeps no other waiting.
 */
@Component
@PracticeOnly
class TownWork {

  private final TownTable towns;
  private final TownMaking making;

  TownWork(TownTable towns, TownMaking making) {
    this.towns = towns;
    this.making = making;
  }

  /** Until nothing waits. */
  void all() {
    var next = towns.takeUp();
    while (next.isPresent()) {
      make(next.get());
      next = towns.takeUp();
    }
  }

  private void make(UUID town) {
    boolean more = true;
    while (more) {
      more = making.goOn(town);
    }
  }
}
