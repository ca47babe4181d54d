package org.saradnja.record.ledger.log;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.Digest;

/**
 * The size and the root of the log's tree at one moment: whoever keeps it can later be shown that a
 * leaf was in it, and that a later tree only added to it (RFC 9162, 2.1.3.2 and 2.1.4.2).
 */
record TreeHead(long size, Digest root) {

  static final TreeHead EMPTY = new TreeHead(0, MerkleTree.EMPTY);

  /** Whether the leaf stands at this place, number 0 being the first. */
  boolean includes(Digest leaf, long index, List<Digest> proof) {
    if (index < 0 || index >= size) {
      return false;
    }
    var way = new Way(index, size - 1);
    var hash = leaf;
    for (var sibling : proof) {
      if (way.isAtTop()) {
        return false;
      }
      hash = way.isRight() ? MerkleTree.node(sibling, hash) : MerkleTree.node(hash, sibling);
      way.climb();
    }
    return way.isAtTop() && hash.equals(root);
  }

  /**
   * For each hash of the leaf's proof whether it stands at the left, told from the leaf upwards.
   */
  List<Boolean> leftSiblings(long index, int steps) {
    var way = new Way(index, size - 1);
    var left = new ArrayList<Boolean>();
    for (int step = 0; step < steps; step++) {
      left.add(way.isRight());
      way.climb();
    }
    return left;
  }

  /** Whether this tree begins with all of the earlier one. */
  boolean grewFrom(TreeHead earlier, List<Digest> proof) {
    if (earlier.size == 0 || earlier.size >= size) {
      var same = earlier.size == 0 ? EMPTY : this;
      return proof.isEmpty() && earlier.equals(same);
    }
    if (Long.bitCount(earlier.size) == 1) {
      return climbsToBoth(earlier, earlier.root, proof);
    }
    return !proof.isEmpty()
        && climbsToBoth(earlier, proof.getFirst(), proof.subList(1, proof.size()));
  }

  /** From the last complete subtree that both trees share up to the root of each. */
  private boolean climbsToBoth(TreeHead earlier, Digest shared, List<Digest> proof) {
    var way = new Way(earlier.size - 1, size - 1);
    way.leaveCompleteSubtree();
    var before = shared;
    var after = shared;
    for (var sibling : proof) {
      if (way.isAtTop()) {
        return false;
      }
      if (way.isRight()) {
        before = MerkleTree.node(sibling, before);
        after = MerkleTree.node(sibling, after);
      } else {
        after = MerkleTree.node(after, sibling);
      }
      way.climb();
    }
    return way.isAtTop() && before.equals(earlier.root) && after.equals(root);
  }

  /** A node's number among those of its level, and the number of the level's last node. */
  private static final class Way {

    private long node;
    private long last;

    Way(long node, long last) {
      this.node = node;
      this.last = last;
    }

    boolean isAtTop() {
      return last == 0;
    }

    /** Its sibling stands at the left; a last node without one takes its parent's place. */
    boolean isRight() {
      return (node & 1) == 1 || node == last;
    }

    void climb() {
      while (node == last && (node & 1) == 0 && node != 0) {
        halve();
      }
      halve();
    }

    void leaveCompleteSubtree() {
      while ((node & 1) == 1) {
        halve();
      }
    }

    private void halve() {
      node >>= 1;
      last >>= 1;
    }
  }
}
