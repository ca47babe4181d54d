package org.saradnja.record.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The log as a whole, looked at from outside. */
public final class Chain {

  private final ApplicationContext node;
  private final JdbcClient jdbc;

  public Chain(ApplicationContext node) {
    this.node = node;
    this.jdbc = node.getBean(JdbcClient.class);
  }

  /** An act of no module in a transaction of its own, which may be taken back. */
  public void act(String subject, boolean takenBack) {
    node.getBean(TransactionTemplate.class)
        .executeWithoutResult(status -> {
          node.publishEvent(Happened.to(subject));
          if (takenBack) {
            status.setRollbackOnly();
          }
        });
  }

  public void close() {
    node.getBean(Sequencer.class).closeAll();
  }

  /** Every entry has one place, no place is empty, and the head is what the entries give. */
  public void isWhole() {
    var positions =
        jdbc.sql("select position from ledger_leaf order by position").query(Long.class).list();
    assertThat(positions)
        .containsExactlyElementsOf(LongStream.range(0, positions.size()).boxed().toList());
    var table = node.getBean(ChainTable.class);
    assertThat(table.waiting()).isZero();
    assertThat(jdbc.sql("select count(*) from ledger_entry").query(Long.class).single())
        .isEqualTo(positions.size());
    assertThat(table.head().orElseThrow().head()).isEqualTo(recomputed());
  }

  /** What the closed log says about things whose name begins so. */
  public List<String> subjects(String beginning) {
    return jdbc.sql(
            """
            select subject from ledger_entry e join ledger_leaf l on l.entry = e.id
             where subject like :beginning
            """)
        .param("beginning", beginning + "%")
        .query((row, _) -> row.getString("subject"))
        .list();
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
