package org.saradnja.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private final AtomicInteger put = new AtomicInteger();

  @Test
  void whoeverAsksAloneIsAnsweredEachTimeAnew() {
    var together = new Together<>(put::incrementAndGet);

    assertThat(together.get()).isEqualTo(1);
    assertThat(together.get()).isEqualTo(2);
  }

  @Test
  void thoseWhoComeWhileAQuestionIsUnderWayShareTheNextOne() throws Exception {
    var underWay = new CountDownLatch(1);
    var answered = new CountDownLatch(1);
    var together = new Together<>(() -> answer(underWay, answered));

    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = people.submit(together::get);
      underWay.await();
      var late = new ArrayList<Thread>();
      var answers = new ArrayList<Future<Integer>>();
      for (int i = 0; i < 20; i++) {
        answers.add(
            people.submit(() -> {
              late(late);
              return together.get();
            }));
      }
      untilAllWait(late, 20);
      answered.countDown();

      assertThat(first.get()).isEqualTo(1);
      assertThat(all(answers)).containsOnly(2);
      assertThat(put).hasValue(2);
    }
  }

  @Test
  void aQuestionThatFailsFailsForThoseWhoAskedAndForNobodyAfterThem() {
    var together =
        new Together<>(() -> {
          if (put.incrementAndGet() == 1) {
            throw new IllegalStateException("away");
          }
          return put.get();
        });

    assertThatThrownBy(together::get).isInstanceOf(IllegalStateException.class).hasMessage("away");
    assertThat(together.get()).isEqualTo(2);
  }

  @Test
  void nobodyLearnsLessThanWhoAsksAlone() throws Exception {
    var written = new AtomicInteger();
    var together = new Together<>(written::get);

    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var stale = new ArrayList<Future<Integer>>();
      for (int person = 0; person < 16; person++) {
        stale.add(people.submit(() -> staleOf(together, written)));
      }

      assertThat(all(stale)).containsOnly(0);
    }
  }

  /** How often somebody who has written was told what had been before. */
  private static int staleOf(Together<Integer> together, AtomicInteger written) {
    int stale = 0;
    for (int i = 0; i < 2000; i++) {
      int mine = written.incrementAndGet();
      stale += together.get() < mine ? 1 : 0;
    }
    return stale;
  }

  private int answer(CountDownLatch underWay, CountDownLatch answered) {
    int number = put.incrementAndGet();
    underWay.countDown();
    try {
      assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
    return number;
  }

  private static void late(List<Thread> late) {
    synchronized (late) {
      late.add(Thread.currentThread());
    }
  }

  private static void untilAllWait(List<Thread> late, int many) {
    while (true) {
      synchronized (late) {
        if (late.size() == many
            && late.stream().allMatch(one -> one.getState() == Thread.State.WAITING)) {
          return;
        }
      }
      Thread.onSpinWait();
    }
  }

  private static List<Integer> all(List<Future<Integer>> answers)
      throws ExecutionException, InterruptedException {
    var all = new ArrayList<Integer>();
    for (var answer : answers) {
      all.add(answer.get());
    }
    return all;
  }
}
