package org.saradnja.record.ledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.OfflineCheck;
import org.saradnja.base.kernel.OfflineCheck.Evidence;
import org.saradnja.base.kernel.OfflineCheck.Verdict;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.Property;
import org.springframework.core.io.support.SpringFactoriesLoader;

class LogProofFileTest {

  private static final int ENTRIES = 11;

  private static final List<byte[]> LOG =
      IntStream.range(0, ENTRIES)
          .mapToObj(number -> Entry.of(Happened.to("book:" + number)).bytes())
          .toList();

  @Test
  void anEntryIsFoundAtItsPlace() {
    var verdict = verdict(proof(4, ENTRIES));

    assertThat(verdict.verified()).isTrue();
    assertThat(verdict.sentences())
        .extracting(Sentence::key)
        .containsExactly("verify.log.about", "verify.log.included", "verify.log.compare");
    assertThat(verdict.sentences().getFirst().arguments()).contains("4", "Happened");
    assertThat(verdict.sentences().getLast().arguments())
        .containsExactly(tree().root(ENTRIES).grouped());
  }

  @Test
  void everyEntryOfEverySizeIsProvedAndAtNoOtherPlace() {
    Property.forAll(
        random -> {
          int size = random.nextInt(1, ENTRIES + 1);
          return new int[] {random.nextInt(size), size, random.nextInt(ENTRIES)};
        },
        drawn -> {
          var proof = LogProof.read(proof(drawn[0], drawn[1]).getBytes(UTF_8)).orElseThrow();
          var elsewhere =
              new LogProof(
                  proof.format(),
                  proof.entry(),
                  drawn[2],
                  proof.path(),
                  proof.size(),
                  proof.root());

          assertThat(proof.leadsToTheRoot()).isTrue();
          assertThat(elsewhere.leadsToTheRoot()).isEqualTo(drawn[2] == drawn[0]);
        });
  }

  @Test
  void aChangedEntryPathOrRootIsFoundOut() {
    var proof = proof(4, ENTRIES);
    var sibling = tree().inclusion(4, ENTRIES).getFirst().hex();
    var root = tree().root(ENTRIES).hex();

    for (var changed :
        List.of(
            proof.replace("book:4", "book:5"),
            proof.replace(sibling, Digest.ofText("another").hex()),
            proof.replace(root, Digest.ofText("another").hex()),
            proof.replace("\"size\":11", "\"size\":4"))) {
      assertThat(changed).isNotEqualTo(proof);
      assertThat(verdict(changed).verified()).as(changed).isFalse();
      assertThat(verdict(changed).sentences().getLast().key()).isEqualTo("verify.log.otherRoot");
    }
  }

  @Test
  void aProofThatLacksSomethingProvesNothing() {
    for (var incomplete :
        List.of(
            "{\"format\":\"saradnja-log-proof/1\"}",
            "{\"format\":\"saradnja-log-proof/1\",\"entry\":7,\"path\":[],\"position\":0}",
            proof(4, ENTRIES).replaceFirst("\"path\":\\[[^]]*]", "\"path\":[\"abc\"]"))) {
      var verdict = verdict(incomplete);

      assertThat(verdict.verified()).as(incomplete).isFalse();
      assertThat(verdict.sentences())
          .extracting(Sentence::key)
          .containsExactly("verify.log.unreadable");
    }
  }

  @Test
  void otherFilesAreLeftToOthers() {
    assertThat(check("{\"format\":\"saradnja-ranking/1\"}")).isEmpty();
    assertThat(check("%PDF-1.7")).isEmpty();
    assertThat(check("[]")).isEmpty();
  }

  @Test
  void everySentenceHasItsWordsInEveryFace() {
    for (var face : Face.values()) {
      var t = Texts.ofCommand(TextCatalogue.ofCommands(), face);
      for (var key : List.of("about", "included", "compare", "otherRoot", "unreadable")) {
        assertThat(t.has("verify.log." + key)).as(key).isTrue();
      }
    }
  }

  private static String proof(int position, int size) {
    var head = new TreeHead(size, tree().root(size));
    var path = tree().inclusion(position, size);
    return new String(LogProof.of(LOG.get(position), position, path, head).canonical(), UTF_8);
  }

  private static MerkleTree tree() {
    return new MerkleTree(LogProofFileTest::subtree);
  }

  private static Digest subtree(int level, long number) {
    if (level == 0) {
      return MerkleTree.leaf(LOG.get((int) number));
    }
    return MerkleTree.node(subtree(level - 1, 2 * number), subtree(level - 1, 2 * number + 1));
  }

  private static Verdict verdict(String content) {
    return check(content).orElseThrow();
  }

  /** As the command asks, whichever check recognises the file. */
  private static Optional<Verdict> check(String content) {
    var evidence = new Evidence("dokaz.json", content.getBytes(UTF_8), _ -> Optional.empty());
    return SpringFactoriesLoader.forDefaultResourceLocation().load(OfflineCheck.class).stream()
        .filter(LogProofFile.class::isInstance)
        .flatMap(check -> check.check(evidence).stream())
        .findFirst();
  }
}
