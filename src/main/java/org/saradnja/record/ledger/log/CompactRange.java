package org.saradnja.record.ledger.log;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.Digest;

/**
 * All that a growing tree needs to keep: the hashes of its complete subtrees from the largest to
 * the smallest, one for each bit that is set in its size.
 */
record CompactRange(long size, List<Digest> peaks) {

  static final CompactRange EMPTY = new CompactRange(0, List.of());

  CompactRange {
    peaks = List.copyOf(peaks);
    if (peaks.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException(peaks.size() + " subtrees do not make a tree of " + size);
    }
  }

  /** Hears of each subtree that a leaf completes, from the leaf itself upwards. */
  interface Completed {
    void subtree(int level, long number, Digest hash);
  }

  CompactRange append(Digest leaf, Completed completed) {
    var grown = new ArrayList<>(peaks);
    var hash = leaf;
    int level = 0;
    completed.subtree(level, size, hash);
    for (long left = size; (left & 1) == 1; left >>= 1) {
      hash = MerkleTree.node(grown.removeLast(), hash);
      level++;
      completed.subtree(level, left >> 1, hash);
    }
    grown.add(hash);
    return new CompactRange(size + 1, grown);
  }

  TreeHead head() {
    if (peaks.isEmpty()) {
      return TreeHead.EMPTY;
    }
    var root = peaks.getLast();
    for (var peak : peaks.reversed().subList(1, peaks.size())) {
      root = MerkleTree.node(peak, root);
    }
    return new TreeHead(size, root);
  }
}
