package org.saradnja.record.ledger.log;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tree: leaves, stored subtrees, and its head after every batch. */
@Component
class ChainTable implements MerkleTree.Subtrees {

  /** Names the lock among those of the database; any number that nobody else uses. */
  private static final long SEQUENCER = 4_811_029_660_171_937L;

  private static final int HASH_BYTES = 32;

  private final JdbcClient jdbc;

  ChainTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Waiting(long entry, byte[] bytes) {}

  record ClosedHead(TreeHead head, Instant closedAt) {}

  /** Held to the end of the transaction, by one sequencer of all nodes. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(:key)").param("key", SEQUENCER).query().singleRow();
  }

  List<Waiting> takeWaiting(int most) {
    return jdbc.sql(
            """
            with taken as (
              delete from ledger_waiting
               where entry in (select entry from ledger_waiting order by entry limit :most)
              returning entry)
            select e.id as entry, e.entry as bytes
              from taken join ledger_entry e on e.id = taken.entry
             order by e.id
            """)
        .param("most", most)
        .query((row, _) -> new Waiting(row.getLong("entry"), row.getBytes("bytes")))
        .list();
  }

  long waiting() {
    return jdbc.sql("select count(*) from ledger_waiting").query(Long.class).single();
  }

  CompactRange range() {
    return jdbc.sql("select size, peaks from ledger_head order by size desc limit 1")
        .query((row, _) -> new CompactRange(row.getLong("size"), split(row.getBytes("peaks"))))
        .optional()
        .orElse(CompactRange.EMPTY);
  }

  Optional<ClosedHead> head() {
    return jdbc.sql("select size, root, closed_at from ledger_head order by size desc limit 1")
        .query((row, _) ->
            new ClosedHead(
                new TreeHead(row.getLong("size"), Digest.fromBytes(row.getBytes("root"))),
                row.getObject("closed_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  void append(Growth growth, Instant now) {
    var leaves = growth.leaves();
    jdbc.sql(
            """
            insert into ledger_leaf (position, entry, hash)
            select position, entry, hash
              from unnest(:positions::bigint[], :entries::bigint[], :hashes::bytea[])
                as leaf (position, entry, hash)
            """)
        .param("positions", leaves.stream().map(Growth.Leaf::position).toArray(Long[]::new))
        .param("entries", leaves.stream().map(Growth.Leaf::entry).toArray(Long[]::new))
        .param("hashes", leaves.stream().map(leaf -> leaf.hash().bytes()).toArray(byte[][]::new))
        .update();
    growth.subtrees().forEach(this::insert);
    insert(growth.range(), now);
  }

  private void insert(Growth.Subtree subtree) {
    jdbc.sql("insert into ledger_subtree (level, number, hash) values (:level, :number, :hash)")
        .param("level", subtree.level())
        .param("number", subtree.number())
        .param("hash", subtree.hash().bytes())
        .update();
  }

  private void insert(CompactRange range, Instant now) {
    jdbc.sql(
            """
            insert into ledger_head (size, root, peaks, closed_at)
            values (:size, :root, :peaks, :closedAt)
            """)
        .param("size", range.size())
        .param("root", range.head().root().bytes())
        .param("peaks", joined(range.peaks()))
        .param("closedAt", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Reads the nearest stored level below and folds it. */
  @Override
  public Digest hash(int level, long number) {
    int folds = level % Growth.STORED_LEVELS;
    var hashes = stored(level - folds, number << folds, 1L << folds);
    for (int fold = 0; fold < folds; fold++) {
      var parents = new ArrayList<Digest>(hashes.size() / 2);
      for (int left = 0; left < hashes.size(); left += 2) {
        parents.add(MerkleTree.node(hashes.get(left), hashes.get(left + 1)));
      }
      hashes = parents;
    }
    return hashes.getFirst();
  }

  private List<Digest> stored(int level, long first, long count) {
    var hashes =
        jdbc.sql(
                level == 0
                    ? """
                    select hash from ledger_leaf
                     where position >= :first and position < :next
                     order by position
                    """
                    : """
                    select hash from ledger_subtree
                     where level = :level and number >= :first and number < :next
                     order by number
                    """)
            .param("level", level)
            .param("first", first)
            .param("next", first + count)
            .query((row, _) -> Digest.fromBytes(row.getBytes("hash")))
            .list();
    if (hashes.size() != count) {
      throw new IllegalStateException(
          "The tree lacks hashes of level "
              + level
              + " from "
              + first
              + ", found "
              + hashes.size());
    }
    return hashes;
  }

  private static byte[] joined(List<Digest> hashes) {
    var joined = ByteBuffer.allocate(hashes.size() * HASH_BYTES);
    hashes.forEach(hash -> joined.put(hash.bytes()));
    return joined.array();
  }

  private static List<Digest> split(byte[] joined) {
    var hashes = new ArrayList<Digest>();
    for (int from = 0; from < joined.length; from += HASH_BYTES) {
      hashes.add(Digest.fromBytes(Arrays.copyOfRange(joined, from, from + HASH_BYTES)));
    }
    return hashes;
  }
}
