package org.saradnja.record.ledger.log;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.Digest;

/** What one batch adds to the tree: leaves, and the complete subtrees that are stored. */
final class Growth {

  /** Between two stored levels lie so many that are folded when a proof asks for them. */
  static final int STORED_LEVELS = 8;

  record Leaf(long position, long entry, Digest hash) {}

  record Subtree(int level, long number, Digest hash) {}

  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Subtree> subtrees = new ArrayList<>();
  private CompactRange range;

  Growth(CompactRange range) {
    this.range = range;
  }

  void add(ChainTable.Waiting waiting) {
    var leaf = MerkleTree.leaf(waiting.bytes());
    leaves.add(new Leaf(range.size(), waiting.entry(), leaf));
    range =
        range.append(
            leaf,
            (level, number, hash) -> {
              if (level > 0 && level % STORED_LEVELS == 0) {
                subtrees.add(new Subtree(level, number, hash));
              }
            });
  }

  List<Leaf> leaves() {
    return leaves;
  }

  List<Subtree> subtrees() {
    return subtrees;
  }

  CompactRange range() {
    return range;
  }
}
