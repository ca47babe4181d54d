package org.saradnja.record.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.testing.Property;

class MerkleTreeTest {

  /** The leaves that implementations of Certificate Transparency test with. */
  private static final List<Digest> PUBLISHED_LEAVES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(hex -> MerkleTree.leaf(HexFormat.of().parseHex(hex)))
          .toList();

  private static final int LARGEST_TREE = 37;

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  })
  void publishedRoots(int size, String root) {
    var leaves = PUBLISHED_LEAVES.subList(0, size);

    assertThat(treeOf(leaves).root(size).hex()).isEqualTo(root);
    assertThat(rangeOf(leaves).head()).isEqualTo(new TreeHead(size, new Digest(root)));
  }

  @Test
  void publishedInclusionProofs() {
    assertThat(treeOf(PUBLISHED_LEAVES).inclusion(0, 8))
        .extracting(Digest::hex)
        .containsExactly(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
    assertThat(treeOf(PUBLISHED_LEAVES).inclusion(5, 8))
        .extracting(Digest::hex)
        .containsExactly(
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
  }

  @Test
  void theRootIsTheOneOfTheRecursiveDefinition() {
    Property.forAll(
        MerkleTreeTest::someLeaves,
        leaves -> {
          var root = definedRoot(leaves);

          assertThat(treeOf(leaves).root(leaves.size())).isEqualTo(root);
          assertThat(rangeOf(leaves).head()).isEqualTo(new TreeHead(leaves.size(), root));
        });
  }

  @Test
  void everyLeafIsProvedInEveryTreeThatHoldsIt() {
    var leaves = leaves(LARGEST_TREE);
    for (int size = 1; size <= LARGEST_TREE; size++) {
      var head = headOf(leaves, size);
      for (int index = 0; index < size; index++) {
        var proof = treeOf(leaves).inclusion(index, size);

        assertThat(head.includes(leaves.get(index), index, proof)).isTrue();
        assertThat(head.includes(leaves.get(index), index + 1L, proof)).isFalse();
        assertThat(head.includes(leaves.get((index + 1) % LARGEST_TREE), index, proof)).isFalse();
      }
    }
  }

  @Test
  void everyTreeIsProvedToBeTheBeginningOfEveryLaterOne() {
    var leaves = leaves(LARGEST_TREE);
    for (int second = 0; second <= LARGEST_TREE; second++) {
      for (int first = 0; first <= second; first++) {
        var proof = treeOf(leaves).consistency(first, second);

        assertThat(headOf(leaves, second).grewFrom(headOf(leaves, first), proof))
            .as("from %d to %d", first, second)
            .isTrue();
      }
    }
  }

  @Test
  void aTamperedLeafChangesTheRootAndNoProofHelps() {
    Property.forAll(
        MerkleTreeTest::someLeaves,
        leaves -> {
          var size = leaves.size();
          int at = size / 2;
          var tampered = new ArrayList<>(leaves);
          tampered.set(at, MerkleTree.leaf("tampered".getBytes(StandardCharsets.UTF_8)));
          var published = headOf(leaves, size);
          var forged = headOf(tampered, size);

          assertThat(forged).isNotEqualTo(published);
          assertThat(published.includes(tampered.get(at), at, treeOf(tampered).inclusion(at, size)))
              .isFalse();
          if (size > 1) {
            assertThat(
                    headOf(tampered, size)
                        .grewFrom(
                            headOf(leaves, size - 1), treeOf(tampered).consistency(size - 1, size)))
                .isEqualTo(at == size - 1);
          }
        });
  }

  @Test
  void aProofThatIsTooShortOrTooLongIsRefused() {
    var leaves = leaves(LARGEST_TREE);
    for (int size = 2; size <= LARGEST_TREE; size++) {
      var head = headOf(leaves, size);
      var proof = treeOf(leaves).inclusion(1, size);
      var growth = treeOf(leaves).consistency(size - 1, size);

      assertThat(head.includes(leaves.get(1), 1, shorter(proof))).isFalse();
      assertThat(head.includes(leaves.get(1), 1, longer(proof))).isFalse();
      assertThat(head.grewFrom(headOf(leaves, size - 1), shorter(growth))).isFalse();
      assertThat(head.grewFrom(headOf(leaves, size - 1), longer(growth))).isFalse();
    }
  }

  @Test
  void anEarlierTreeDoesNotGrowFromALaterOne() {
    var leaves = leaves(9);

    assertThat(headOf(leaves, 8).grewFrom(headOf(leaves, 9), List.of())).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> treeOf(leaves).consistency(9, 8));
  }

  @Test
  void thereIsNoProofForALeafThatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> treeOf(leaves(3)).inclusion(3, 3));
    assertThat(headOf(leaves(3), 3).includes(leaves(4).get(3), 3, List.of())).isFalse();
  }

  @Test
  void aRangeTellsOfEachCompleteSubtreeOnce() {
    var told = new HashMap<List<Long>, Digest>();
    var leaves = leaves(LARGEST_TREE);
    var range = CompactRange.EMPTY;
    for (var leaf : leaves) {
      range =
          range.append(
              leaf,
              (level, number, hash) ->
                  assertThat(told.put(List.of((long) level, number), hash)).isNull());
    }

    var expected = new HashMap<List<Long>, Digest>();
    for (int level = 0; (1 << level) <= LARGEST_TREE; level++) {
      int width = 1 << level;
      for (int number = 0; (number + 1) * width <= LARGEST_TREE; number++) {
        expected.put(
            List.of((long) level, (long) number),
            definedRoot(leaves.subList(number * width, (number + 1) * width)));
      }
    }
    assertThat(told).isEqualTo(expected);
  }

  @Test
  void aRangeThatLacksASubtreeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CompactRange(3, leaves(1)));
  }

  /** RFC 6962 section 2.1, word for word. */
  private static Digest definedRoot(List<Digest> leaves) {
    if (leaves.isEmpty()) {
      return Digest.ofText("");
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int k = 1;
    while (k * 2 < leaves.size()) {
      k *= 2;
    }
    var left = definedRoot(leaves.subList(0, k)).bytes();
    var right = definedRoot(leaves.subList(k, leaves.size())).bytes();
    var joined = new byte[1 + left.length + right.length];
    joined[0] = 1;
    System.arraycopy(left, 0, joined, 1, left.length);
    System.arraycopy(right, 0, joined, 1 + left.length, right.length);
    return Digest.of(joined);
  }

  private static MerkleTree treeOf(List<Digest> leaves) {
    return new MerkleTree((level, number) -> {
      int width = 1 << level;
      return definedRoot(leaves.subList((int) number * width, (int) (number + 1) * width));
    });
  }

  private static CompactRange rangeOf(List<Digest> leaves) {
    var range = CompactRange.EMPTY;
    for (var leaf : leaves) {
      range = range.append(leaf, (_, _, _) -> {});
    }
    return range;
  }

  private static TreeHead headOf(List<Digest> leaves, int size) {
    return new TreeHead(size, definedRoot(leaves.subList(0, size)));
  }

  private static List<Digest> leaves(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> MerkleTree.leaf(("entry " + number).getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static List<Digest> someLeaves(RandomGenerator random) {
    return LongStream.range(0, random.nextInt(1, 60))
        .mapToObj(_ -> Digest.ofText(Long.toString(random.nextLong())))
        .toList();
  }

  private static List<Digest> shorter(List<Digest> proof) {
    return proof.subList(0, proof.size() - 1);
  }

  private static List<Digest> longer(List<Digest> proof) {
    var longer = new ArrayList<>(proof);
    longer.add(MerkleTree.EMPTY);
    return longer;
  }
}
