package org.saradnja.funding.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saradnja.funding.assessment.SomeScores.inputs;
import static org.saradnja.funding.assessment.SomeScores.listed;
import static org.saradnja.funding.assessment.SomeScores.unanimous;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.testing.Property;

class RankingBundleTest {

  private static final RankingInputs THREE =
      inputs(
          "1000",
          unanimous("401-1/2027", 700, 900, 25, 30, 20),
          unanimous("401-2/2027", 400, 900, 24, 30, 20),
          unanimous("401-3/2027", 300, 900, 10, 10, 10));

  @Test
  void isReadBackAsItWasWritten() {
    Property.forAll(
        SomeScores::some,
        inputs -> {
          var bundle = bundle(inputs);

          var read = RankingBundle.read(bundle.canonical());

          assertThat(read).isEqualTo(bundle);
          assertThat(read.follows()).isTrue();
          assertThat(read.canonical()).isEqualTo(bundle.canonical());
        });
  }

  @Test
  void theDigestIsOfTheBytesThatAreDownloaded() {
    var bundle = bundle(THREE);

    assertThat(bundle.digest()).isEqualTo(Digest.of(bundle.canonical()));
  }

  @Test
  void amountsAndPointsAreDecimalStringsAndOutcomesHaveNames() {
    assertThat(json(THREE))
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
    var forged = json(THREE).replaceFirst("\"references\":\"24\"", "\"references\":\"4\"");

    assertThat(RankingBundle.read(forged.getBytes(UTF_8)).follows()).isFalse();
  }

  @Test
  void aListOfAnotherFormatIsRefused() {
    var other = json(THREE).replace(RankingBundle.FORMAT, "saradnja-ranking/2").getBytes(UTF_8);

    assertThatThrownBy(() -> RankingBundle.read(other)).hasMessageContaining("saradnja-ranking/2");
  }

  static RankingBundle bundle(RankingInputs inputs) {
    return new RankingBundle(
        RankingBundle.FORMAT,
        "VEZ-2027-01",
        "vezbaonica",
        "Програми од јавног интереса за 2027. годину",
        1,
        Instant.parse("2027-04-16T12:02:11Z"),
        true,
        inputs,
        Ranking.of(inputs).places(),
        List.of(
            new RankingBundle.Rejected(
                listed("401-8/2027", 380, 400),
                List.of(
                    new RankingBundle.Ground(
                        "R-06", "Завршни извештај није достављен.", "Јавни конкурс, тачка 3")))));
  }

  private static String json(RankingInputs inputs) {
    return new String(bundle(inputs).canonical(), UTF_8);
  }
}
