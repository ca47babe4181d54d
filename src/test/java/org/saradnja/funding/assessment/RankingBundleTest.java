package org.saradnja.funding.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.testing.Property;

class RankingBundleTest {

  @Test
  void isReadBackAsItWasWritten() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var bundle = SomeBundle.of(inputs);

          var read = RankingBundle.read(bundle.canonical());

          assertThat(read).isEqualTo(bundle);
          assertThat(read.follows()).isTrue();
          assertThat(read.canonical()).isEqualTo(bundle.canonical());
        });
  }

  @Test
  void theDigestIsOfTheBytesThatAreDownloaded() {
    var bundle = SomeBundle.ofThree();

    assertThat(bundle.digest()).isEqualTo(Digest.of(bundle.canonical()));
  }

  @Test
  void amountsAndPointsAreDecimalStringsAndOutcomesHaveNames() {
    assertThat(json())
        .contains("\"budget\":\"1000.00\"")
        .contains("\"threshold\":\"60.00\"")
        .contains("\"maximum\":\"30\"")
        .contains("\"goals\":\"30\"")
        .contains("\"goals\":\"30.00\"")
        .contains("\"outcome\":\"PROPOSED\"")
        .contains("\"outcome\":\"ABOVE_THRESHOLD_NO_MONEY\"")
        .contains("\"outcome\":\"BELOW_THRESHOLD\"")
        .contains("\"allocation\":\"FULL_AMOUNT_DOWN_THE_LIST\"")
        .contains("\"preferences\":[\"MORE_POINTS_IN_TIE_CRITERIA\"")
        .contains("\"publishedAt\":\"2027-04-16T12:02:11.000000Z\"")
        .contains("\"recomputable\":true");
  }

  @Test
  void aPointChangedAfterwardsNoLongerGivesTheList() {
    var forged = json().replaceFirst("\"references\":\"24\"", "\"references\":\"4\"");

    assertThat(RankingBundle.read(forged.getBytes(UTF_8)).follows()).isFalse();
  }

  @Test
  void aListOfAnotherFormatIsRefused() {
    var other = json().replace(RankingBundle.FORMAT, "saradnja-ranking/2").getBytes(UTF_8);

    assertThatThrownBy(() -> RankingBundle.read(other)).hasMessageContaining("saradnja-ranking/2");
  }

  private static String json() {
    return new String(SomeBundle.ofThree().canonical(), UTF_8);
  }
}
