package org.saradnja.base.web;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Digest;

/**
 * What the proof panel prints: the digest with its print (отисак), the facts around it, and how to
 * check it without us. The print helps the eye to compare two papers; it never replaces the digest.
 *
 * @param covers what the digest was computed from, in a sentence
 * @param check the steps of an own check, a sentence each
 */
public record Proof(String covers, Digest digest, List<Fact> facts, List<String> check) {

  private static final int PITCH = 5;
  private static final int BYTE = 256;
  private static final int HEIGHT = 320;
  private static final int LEAST = 40;
  private static final int MOST = 280;
  private static final List<String> HEIGHTS = tenths(value -> LEAST + value * MOST / (BYTE - 1));
  private static final List<String> TOPS =
      tenths(value -> HEIGHT - LEAST - value * MOST / (BYTE - 1));

  public Proof {
    facts = List.copyOf(facts);
    check = List.copyOf(check);
  }

  /** One bar for each byte of the digest, its height 4 to 32 of 32. */
  public List<Bar> bars() {
    var bytes = digest.bytes();
    return IntStream.range(0, bytes.length)
        .mapToObj(at -> {
          int value = Byte.toUnsignedInt(bytes[at]);
          return new Bar(Integer.toString(at * PITCH), TOPS.get(value), HEIGHTS.get(value));
        })
        .toList();
  }

  private static List<String> tenths(IntUnaryOperator tenths) {
    return IntStream.range(0, BYTE)
        .map(tenths)
        .mapToObj(value -> value / 10 + "." + value % 10)
        .toList();
  }

  /** Geometry in the units of a box of 160 by 32. */
  public record Bar(String x, String y, String height) {}

  /**
   * @param href path without face where the fact can be looked up, if there is one
   */
  public record Fact(String name, String value, @Nullable String href) {

    public static Fact of(String name, String value) {
      return new Fact(name, value, null);
    }
  }
}
