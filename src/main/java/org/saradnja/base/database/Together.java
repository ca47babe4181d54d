package org.saradnja.base.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Puts one question for all who ask at the same time. Nobody is given an answer to a question that
 * was put before they asked, so each learns as much as if they had asked alone; who comes while a
 * question is under way waits for the next one.
 */
public final class Together<T> {

  private final Supplier<T> question;
  private final ReentrantLock asking = new ReentrantLock();
  private final AtomicReference<Round<T>> next = new AtomicReference<>(new Round<>());

  public Together(Supplier<T> question) {
    this.question = question;
  }

  /** Fails for everyone who asked together as the question failed. */
  public T get() {
    var round = next.get();
    if (round.taken.compareAndSet(false, true)) {
      ask(round);
    }
    return round.answer();
  }

  private void ask(Round<T> round) {
    asking.lock();
    try {
      next.set(new Round<>());
      round.answer.completeAsync(question, Runnable::run);
    } finally {
      asking.unlock();
    }
  }

  /** Those who are given the same answer; the first of them asks. */
  private static final class Round<T> {

    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<T> answer = new CompletableFuture<>();

    T answer() {
      try {
        return answer.join();
      } catch (CompletionException failed) {
        if (failed.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw failed;
      }
    }
  }
}
