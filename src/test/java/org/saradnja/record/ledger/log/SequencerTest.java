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
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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
  @Autowired JdbcClient jdbc;

  /** Acts of a thread that were committed; every third transaction or so is rolled back. */
  private final Set<String> committed = ConcurrentHashMap.newKeySet();

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
    assertThat(subjects("busy:")).containsExactlyInAnyOrderElementsOf(committed);
    assertThat(positions()).containsExactlyElementsOf(LongStream.range(0, size()).boxed().toList());
    assertThat(chain.waiting()).isZero();
    assertThat(chain.head().orElseThrow().head()).isEqualTo(recomputed());
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
      transaction.executeWithoutResult(status -> {
        events.publishEvent(Happened.to(subject));
        if (takenBack) {
          status.setRollbackOnly();
        }
      });
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

  private List<String> subjects(String prefix) {
    return jdbc.sql(
            """
            select subject from ledger_entry e join ledger_leaf l on l.entry = e.id
             where subject like :prefix
            """)
        .param("prefix", prefix + "%")
        .query((row, _) -> row.getString("subject"))
        .list();
  }

  private List<Long> positions() {
    return jdbc.sql("select position from ledger_leaf order by position")
        .query((row, _) -> row.getLong("position"))
        .list();
  }

  private long size() {
    return jdbc.sql("select count(*) from ledger_leaf").query(Long.class).single();
  }

  /** From the entries themselves, in their order, by nothing that was stored for the tree. */
  private TreeHead recomputed() {
    var entries =
        jdbc.sql(
                """
                select e.entry from ledger_leaf l join ledger_entry e on e.id = l.entry
                 order by l.position
                """)
            .query((row, _) -> row.getBytes("entry"))
            .list();
    var range = CompactRange.EMPTY;
    for (var entry : entries) {
      range = range.append(MerkleTree.leaf(entry), (_, _, _) -> {});
    }
    return range.head();
  }
}
