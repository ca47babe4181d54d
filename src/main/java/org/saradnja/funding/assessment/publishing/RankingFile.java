package org.saradnja.funding.assessment.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.OfflineCheck;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.funding.assessment.RankingBundle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a downloaded list where no server can be asked: computes it again from its own inputs and
 * says which digest has to be compared with the public log.
 */
final class RankingFile implements OfflineCheck {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public Optional<Verdict> check(Evidence evidence) {
    return isRanking(evidence.content()) ? Optional.of(verdict(evidence)) : Optional.empty();
  }

  private static boolean isRanking(byte[] content) {
    try {
      JsonNode node = MAPPER.readTree(content);
      return RankingBundle.FORMAT.equals(node.path("format").asString(""));
    } catch (JacksonException _) {
      return false;
    }
  }

  private static Verdict verdict(Evidence evidence) {
    RankingBundle bundle;
    try {
      bundle = RankingBundle.read(evidence.content());
    } catch (JacksonException unreadable) {
      return new Verdict(false, List.of(Sentence.of("verify.ranking.unreadable", evidence.name())));
    }
    boolean asPublished = Arrays.equals(bundle.canonical(), evidence.content());
    boolean follows = bundle.follows();
    var sentences = new ArrayList<Sentence>();
    sentences.add(
        Sentence.of("verify.ranking.about", bundle.call(), bundle.version(), bundle.publishedAt()));
    sentences.add(
        Sentence.of(
            follows ? "verify.ranking.same" : "verify.ranking.other", bundle.list().size()));
    sentences.add(
        asPublished
            ? Sentence.of("verify.ranking.digest", Digest.of(evidence.content()).grouped())
            : Sentence.of("verify.ranking.notCanonical", evidence.name()));
    return new Verdict(follows && asPublished, sentences);
  }
}
