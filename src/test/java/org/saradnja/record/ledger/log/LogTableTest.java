package org.saradnja.record.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.database.BeforeCommit;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.record.ledger.LogEntry;
import org.saradnja.record.ledger.log.LogTable.Filter;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** From the entry of an act through its leaf to what the public reads, table by table. */
@DatabaseTest
class LogTableTest {

  private static final Instant NOON = Instant.parse("2027-04-20T10:00:00.000001Z");
  private static final String SUBJECT = "table:" + UUID.randomUUID();

  @Autowired private EntryTable entries;
  @Autowired private BeforeCommit atTheEnd;
  @Autowired private ChainTable chain;
  @Autowired private LogTable log;

  private long begin;

  @BeforeEach
  void whatIsThereAlreadyHasItsPlace() {
    close();
    begin = log.size();
  }

  @Test
  void anEntryIsReadAsItWasWritten() {
    var act = happened("unit:raska", SUBJECT, 0);
    write(act);
    close();

    var whole = log.find(begin).orElseThrow();

    assertThat(whole.bytes()).isEqualTo(Entry.of(act).bytes());
    assertThat(whole.leaf()).isEqualTo(MerkleTree.leaf(whole.bytes()));
    assertThat(whole.entry())
        .isEqualTo(
            new LogEntry(
                begin,
                NOON,
                "Happened",
                SUBJECT,
                "unit:raska",
                "officer",
                act.content(),
                Digest.of(whole.bytes())));
    assertThat(log.entryOf(act.content())).contains(whole.entry());
  }

  @Test
  void whatHasNoPlaceYetIsNotRead() {
    write(happened("unit:raska", SUBJECT, 0));

    assertThat(chain.waiting()).isEqualTo(1);
    assertThat(log.size()).isEqualTo(begin);
    assertThat(log.find(begin)).isEmpty();
    close();
    assertThat(chain.waiting()).isZero();
    assertThat(log.size()).isEqualTo(begin + 1);
  }

  @Test
  void theWaitingAreTakenInTheirOrderAndNotTwice() {
    for (int number = 0; number < 5; number++) {
      write(happened("unit:raska", SUBJECT, number));
    }

    var first = chain.takeWaiting(3);
    var second = chain.takeWaiting(3);

    assertThat(first).hasSize(3).extracting(ChainTable.Waiting::entry).isSorted();
    assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    assertThat(chain.takeWaiting(3)).isEmpty();
  }

  @Test
  void everyFilterNarrows() {
    write(happened("unit:raska", SUBJECT, 0));
    write(happened("unit:ub", SUBJECT, 60));
    write(happened("unit:ub", SUBJECT + "#2", 120));
    close();
    var minute = NOON.plusSeconds(60).atOffset(ZoneOffset.UTC);

    assertThat(moments(new Filter(null, null, SUBJECT, null, null))).containsExactly(60L, 0L);
    assertThat(moments(new Filter("Happened", "unit:ub", SUBJECT, null, null)))
        .containsExactly(60L);
    assertThat(moments(new Filter("Another", null, SUBJECT, null, null))).isEmpty();
    assertThat(moments(new Filter(null, null, SUBJECT, minute, null))).containsExactly(60L);
    assertThat(moments(new Filter(null, null, SUBJECT, null, minute))).containsExactly(0L);
    assertThat(log.count(new Filter(null, "unit:ub", null, minute, minute.plusSeconds(1))))
        .isEqualTo(1);
  }

  @Test
  void theNewestComeFirstInParts() {
    for (int number = 0; number < 5; number++) {
      write(happened("unit:raska", SUBJECT, number));
    }
    close();

    assertThat(log.latest(2)).extracting(LogEntry::position).containsExactly(begin + 4, begin + 3);
    assertThat(log.page(Filter.NONE, 2, 2))
        .extracting(LogEntry::position)
        .containsExactly(begin + 2, begin + 1);
    assertThat(log.count(Filter.NONE)).isEqualTo(log.size());
    assertThat(log.kinds()).contains("Happened").doesNotHaveDuplicates().isSorted();
  }

  @Test
  void theHeadIsTheRootOverAllLeaves() {
    for (int number = 0; number < 300; number++) {
      write(happened("unit:raska", SUBJECT, number));
    }
    close();
    var head = chain.head().orElseThrow();

    assertThat(head.closedAt()).isEqualTo(NOON);
    assertThat(head.head().size()).isEqualTo(begin + 300);
    assertThat(head.head().root()).isEqualTo(new MerkleTree(chain).root(begin + 300));
    assertThat(chain.range().head()).isEqualTo(head.head());
    for (var position : List.of(begin, begin + 127, begin + 256, begin + 299)) {
      var whole = log.find(position).orElseThrow();
      var path = new MerkleTree(chain).inclusion(position, head.head().size());
      assertThat(LogProof.of(whole.bytes(), position, path, head.head()).leadsToTheRoot()).isTrue();
    }
  }

  private List<Long> moments(Filter filter) {
    return log.page(filter, 0, 10).stream()
        .map(entry -> entry.at().getEpochSecond() - NOON.getEpochSecond())
        .toList();
  }

  private void close() {
    chain.lock();
    var growth = new Growth(chain.range());
    var waiting = chain.takeWaiting(10_000);
    if (!waiting.isEmpty()) {
      waiting.forEach(growth::add);
      chain.append(growth, NOON);
    }
  }

  private static Happened happened(String party, String subject, int second) {
    return new Happened(
        NOON.plusSeconds(second),
        new Actor(Happened.MANDATE, party, "officer"),
        subject,
        Digest.ofText(subject + second));
  }

  /** What its act would write with the last. */
  private void write(Act act) {
    entries.write(Entry.of(act));
    atTheEnd.now();
  }
}
