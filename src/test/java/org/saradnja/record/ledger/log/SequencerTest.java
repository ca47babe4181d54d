package org.saradnja.record.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class SequencerTest {

  private static final int THREADS = 16;
  private static final int ACTS = 60;
  private static final int SEQUENCERS = 3;

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired Sequencer sequencer;
  @Autowired ChainTable chain;
  @Autowired ApplicationContext application;

  private Chain log;

  /** Acts of a thread that were committed; every third transaction or so is rolled back. */
  private final Set<String> committed = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void open() {
    log = new Chain(application);
  }

  @Test
  void actsFromAllSidesGetOnePlaceEachWithoutGaps() throws Exception {
    var acting = new AtomicBoolean(true);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var closers =
          IntStream.range(0, SEQUENCERS)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    while (acting.get()) {
                      sequencer.closeAll();
                    }
                  }))
              .toList();
      await(
          IntStream.range(0, THREADS)
              .mapToObj(thread -> threads.submit(() -> actInThread(thread)))
              .toList());
      acting.set(false);
      await(closers);
    }
    sequencer.closeAll();

    assertThat(committed).hasSizeBetween(THREADS * ACTS / 3, THREADS * ACTS);
    assertThat(log.subjects("busy:")).containsExactlyInAnyOrderElementsOf(committed);
    log.isWhole();
  }

  @Test
  void proofsFromTheTableHoldAcrossItsStoredLevels() {
    transaction.executeWithoutResult(_ ->
        IntStream.range(0, 700)
            .forEach(number -> events.publishEvent(Happened.to("many:" + number))));
    sequencer.closeAll();

    var tree = new MerkleTree(chain);
    var head = chain.head().orElseThrow().head();
    assertThat(tree.root(head.size())).isEqualTo(head.root());
    for (long index : List.of(0L, 255L, 256L, 511L, head.size() - 1)) {
      var leaf = chain.hash(0, index);
      assertThat(head.includes(leaf, index, tree.inclusion(index, head.size()))).isTrue();
    }
    for (long size : List.of(1L, 256L, 300L, 512L, head.size() - 1)) {
      var earlier = new TreeHead(size, tree.root(size));
      assertThat(head.grewFrom(earlier, tree.consistency(size, head.size()))).isTrue();
    }
  }

  private void actInThread(int thread) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(thread);
    for (int act = 0; act < ACTS; act++) {
      var subject = "busy:" + thread + "-" + act;
      boolean takenBack = random.nextInt(3) == 0;
      log.act(subject, takenBack);
      if (!takenBack) {
        committed.add(subject);
      }
    }
  }

  private static void await(List<? extends Future<?>> all)
      throws ExecutionException, InterruptedException {
    for (var one : all) {
      one.get();
    }
  }
}
