package org.saradnja.base.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What an act writes and does not look at again: the entry of the log, a notice, a draft that is
 * done with. All of it goes to the database in one trip just before the commit, in the order in
 * which it was given, and fails the act as if it had been written at once. What is read within the
 * transaction before that does not see it, unless it asks for it {@link #now}. Outside of a
 * transaction it is written at once.
 */
@Component
public final class BeforeCommit {

  private final Trips trips;

  BeforeCommit(Trips trips) {
    this.trips = trips;
  }

  /**
   * @param written is told the answer when it is written, and may refuse the act by failing
   */
  public <T> void write(Question<T> question, Consumer<T> written) {
    var last = new Last<>(question, written);
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      open().lasts.add(last);
    } else {
      send(List.of(last));
    }
  }

  /** For who must see in the transaction what was given so far. */
  public void now() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      open().write();
    }
  }

  private OfTransaction open() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(OfTransaction.class::isInstance)
        .map(OfTransaction.class::cast)
        .findFirst()
        .orElseGet(this::begun);
  }

  private OfTransaction begun() {
    var begun = new OfTransaction();
    TransactionSynchronizationManager.registerSynchronization(begun);
    return begun;
  }

  private void send(List<Last<?>> lasts) {
    var trip = trips.begin();
    var told = lasts.stream().map(last -> last.board(trip)).toList();
    trip.go();
    told.forEach(Runnable::run);
  }

  private record Last<T>(Question<T> question, Consumer<T> written) {

    Runnable board(Trip trip) {
      var answer = trip.carry(question);
      return () -> written.accept(answer.get());
    }
  }

  /** Of one transaction: one within another has its own. */
  private final class OfTransaction implements TransactionSynchronization {

    private final List<Last<?>> lasts = new ArrayList<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      write();
    }

    void write() {
      while (!lasts.isEmpty()) {
        var now = List.copyOf(lasts);
        lasts.clear();
        send(now);
      }
    }
  }
}
