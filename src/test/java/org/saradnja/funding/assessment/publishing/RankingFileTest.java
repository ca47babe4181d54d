package org.saradnja.funding.assessment.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.OfflineCheck;
import org.saradnja.base.kernel.OfflineCheck.Evidence;
import org.saradnja.base.kernel.OfflineCheck.Verdict;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.funding.assessment.SomeBundle;
import org.springframework.core.io.support.SpringFactoriesLoader;

class RankingFileTest {

  private final String published = new String(SomeBundle.ofThree().canonical(), UTF_8);

  @Test
  void aPublishedListIsComputedAgainAndItsDigestIsNamed() {
    var verdict = verdict(published);

    assertThat(verdict.verified()).isTrue();
    assertThat(verdict.sentences())
        .extracting(Sentence::key)
        .containsExactly("verify.ranking.about", "verify.ranking.same", "verify.ranking.digest");
    assertThat(verdict.sentences().getLast().arguments())
        .containsExactly(SomeBundle.ofThree().digest().grouped());
  }

  @Test
  void changedPointsAreFoundOut() {
    var verdict = verdict(published.replaceFirst("\"references\":\"24\"", "\"references\":\"4\""));

    assertThat(verdict.verified()).isFalse();
    assertThat(verdict.sentences()).extracting(Sentence::key).contains("verify.ranking.other");
  }

  @Test
  void aFileThatWasWrittenDifferentlyIsNotTakenForThePublishedOne() {
    var verdict = verdict(published.replace(",\"version\":", ", \"version\":"));

    assertThat(verdict.verified()).isFalse();
    assertThat(verdict.sentences())
        .extracting(Sentence::key)
        .contains("verify.ranking.same", "verify.ranking.notCanonical");
  }

  @Test
  void somethingAddedIsFoundOutThoughTheListStaysTheSame() {
    var verdict = verdict("{\"added\":true," + published.substring(1));

    assertThat(verdict.verified()).isFalse();
  }

  @Test
  void aListWithoutItsInputsIsSaidToBeUnreadable() {
    var verdict = verdict("{\"format\":\"saradnja-ranking/1\",\"call\":\"VEZ-2027-01\"}");

    assertThat(verdict.verified()).isFalse();
    assertThat(verdict.sentences())
        .extracting(Sentence::key)
        .containsExactly("verify.ranking.unreadable");
  }

  @Test
  void otherFilesAreLeftToOthers() {
    assertThat(check("{\"format\":\"something else\"}")).isEmpty();
    assertThat(check("[1, 2]")).isEmpty();
    assertThat(check("%PDF-1.7")).isEmpty();
    assertThat(check("")).isEmpty();
  }

  @Test
  void theCommandFindsThisCheck() {
    assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(OfflineCheck.class))
        .hasAtLeastOneElementOfType(RankingFile.class);
  }

  private static Verdict verdict(String content) {
    return check(content).orElseThrow();
  }

  private static Optional<Verdict> check(String content) {
    return new RankingFile()
        .check(
            new Evidence("VEZ-2027-01-lista.json", content.getBytes(UTF_8), _ -> Optional.empty()));
  }
}
