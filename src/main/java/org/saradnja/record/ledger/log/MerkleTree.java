package org.saradnja.record.ledger.log;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.Digest;

/**
 * The hash tree over the entries of the log, as RFC 6962 section 2.1 defines it, with the proofs
 * that an entry is in it and that it only grew. What it needs of the tree it asks by complete
 * subtrees, so that a proof over millions of entries reads a few hashes.
 */
record MerkleTree(Subtrees subtrees) {

  /** The root of the tree that holds nothing. */
  static final Digest EMPTY = Digest.of(new byte[0]);

  private static final byte LEAF = 0;
  private static final byte NODE = 1;
  private static final int HASH_BYTES = 32;

  /** The hashes of complete subtrees. */
  interface Subtrees {

    /**
     * The hash over the leaves from {@code number * 2^level}, {@code 2^level} of them, which all
     * exist.
     */
    Digest hash(int level, long number);
  }

  static Digest leaf(byte[] entry) {
    var prefixed = new byte[entry.length + 1];
    prefixed[0] = LEAF;
    System.arraycopy(entry, 0, prefixed, 1, entry.length);
    return Digest.of(prefixed);
  }

  static Digest node(Digest left, Digest right) {
    var prefixed = new byte[1 + 2 * HASH_BYTES];
    prefixed[0] = NODE;
    System.arraycopy(left.bytes(), 0, prefixed, 1, HASH_BYTES);
    System.arraycopy(right.bytes(), 0, prefixed, 1 + HASH_BYTES, HASH_BYTES);
    return Digest.of(prefixed);
  }

  /** The root over the first {@code size} leaves. */
  Digest root(long size) {
    return size == 0 ? EMPTY : hash(0, size);
  }

  /** The hashes beside the way from the leaf up to the root over {@code size} leaves. */
  List<Digest> inclusion(long leaf, long size) {
    if (leaf < 0 || leaf >= size) {
      throw new IllegalArgumentException("No leaf " + leaf + " in a tree of " + size);
    }
    var proof = new ArrayList<Digest>();
    path(leaf, 0, size, proof);
    return List.copyOf(proof);
  }

  /**
   * What shows that the tree of {@code first} leaves is the beginning of that of {@code second}.
   */
  List<Digest> consistency(long first, long second) {
    if (first < 0 || first > second) {
      throw new IllegalArgumentException("No tree of " + second + " grew from one of " + first);
    }
    var proof = new ArrayList<Digest>();
    if (first > 0) {
      growth(first, 0, second, true, proof);
    }
    return List.copyOf(proof);
  }

  private void path(long leaf, long from, long to, List<Digest> proof) {
    if (to - from == 1) {
      return;
    }
    long middle = from + leftLeaves(to - from);
    if (leaf < middle) {
      path(leaf, from, middle, proof);
      proof.add(hash(middle, to));
    } else {
      path(leaf, middle, to, proof);
      proof.add(hash(from, middle));
    }
  }

  private void growth(long first, long from, long to, boolean known, List<Digest> proof) {
    if (first == to) {
      if (!known) {
        proof.add(hash(from, to));
      }
      return;
    }
    long middle = from + leftLeaves(to - from);
    if (first <= middle) {
      growth(first, from, middle, known, proof);
      proof.add(hash(middle, to));
    } else {
      growth(first, middle, to, false, proof);
      proof.add(hash(from, middle));
    }
  }

  private Digest hash(long from, long to) {
    long leaves = to - from;
    if (Long.bitCount(leaves) == 1) {
      int level = Long.numberOfTrailingZeros(leaves);
      return subtrees.hash(level, from >> level);
    }
    long middle = from + leftLeaves(leaves);
    return node(hash(from, middle), hash(middle, to));
  }

  /** The largest power of two that is smaller than the number of leaves. */
  private static long leftLeaves(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
