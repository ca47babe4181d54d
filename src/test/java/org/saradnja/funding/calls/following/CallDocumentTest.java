package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.at;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.calls.ReceivedApplications.Tally;
import org.saradnja.funding.calls.following.CallDocument.Beside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read about a call: the same as people, in a shape that is never renamed. */
class CallDocumentTest {

  private static final String ORIGIN = "https://saradnja.example";

  @Test
  void amountsSharesAndPointsAreDecimalStrings() {
    var json = json(Milestones.NONE, "2027-02-01T10:00:00");

    assertThat(json.get("total").asString()).isEqualTo("6000000.00");
    assertThat(json.get("ownSharePercent").asString()).isEqualTo("5.00");
    assertThat(json.get("threshold").asString()).isEqualTo("60.00");
    assertThat(json.get("criteria").get(1).get("maximum").asString()).isEqualTo("30.00");
    assertThat(json.get("criteria").get(1).get("breaksTies").asBoolean()).isTrue();
  }

  @Test
  void momentsCarryTheOffsetOfTheOfficeSummerAndWinter() {
    var json = json(SomeFollowed.LISTED, "2027-04-20T10:00:00");

    assertThat(json.get("publishedAt").asString()).isEqualTo("2027-01-25T08:00:00+01:00");
    assertThat(json.get("milestones").get("list-published").asString())
        .isEqualTo("2027-04-16T14:02:11+02:00");
    assertThat(json.get("lastDay").asString()).isEqualTo("2027-02-09");
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "applications, 2027-02-01T10:00:00, runs",
    "applications, 2027-02-10T10:00:00, done",
    "list, 2027-02-01T10:00:00, ahead",
    "list, 2027-02-20T10:00:00, runs",
    "list, 2027-04-13T10:00:00, late",
  })
  void howATermStandsIsOneWordBeforeTheList(String term, String now, String stands) {
    assertThat(stands(term, Milestones.NONE, now)).isEqualTo(stands);
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "list, 2027-04-20T10:00:00, late",
    "inspection, 2027-04-20T10:00:00, runs",
    "inspection, 2027-04-22T10:00:00, done",
    "objection, 2027-04-20T10:00:00, runs",
    "selection, 2027-04-20T10:00:00, ahead",
    "selection, 2027-05-27T10:00:00, late",
  })
  void howATermStandsIsOneWordAfterALateList(String term, String now, String stands) {
    assertThat(stands(term, SomeFollowed.LISTED, now)).isEqualTo(stands);
  }

  @Test
  void daysCountedFromAnEventThatHasNotHappenedAreMarkedAsTheLatest() {
    assertThat(term("objection", Milestones.NONE, "2027-02-01T10:00:00").get("latest").asBoolean())
        .isTrue();
    assertThat(
            term("objection", SomeFollowed.LISTED, "2027-04-20T10:00:00").get("latest").asBoolean())
        .isFalse();
  }

  @Test
  void everyTermNamesItsRuleItsProvisionAndHowItWasCounted() {
    var terms = json(SomeFollowed.LISTED, "2027-04-20T10:00:00").get("terms");

    assertThat(terms).hasSize(7);
    for (var term : terms) {
      assertThat(term.get("rule").asString()).startsWith("R-");
      assertThat(term.get("provision").isMissingNode()).isFalse();
      assertThat(term.get("steps").get("serbian")).isNotEmpty();
      assertThat(term.get("steps").get("english")).hasSameSizeAs(term.get("steps").get("serbian"));
      assertThat(term.get("unit").asString()).endsWith("-days");
    }
  }

  @Test
  void whatCameInIsToldOnlyByThoseWhoKnowIt() {
    var call = SomeFollowed.with(Milestones.NONE);
    var now = at("2027-02-20T10:00:00");
    var tally = new Tally(4, Dinars.of(2_400_000));

    assertThat(CallDocument.of(call, Optional.of(tally), Beside.NOTHING, now, ORIGIN).received())
        .contains(tally);
    assertThat(CallDocument.of(call, Optional.empty(), Beside.NOTHING, now, ORIGIN).received())
        .isEmpty();
  }

  @Test
  void theDigestAndThePageLeadToWhatIsPublished() {
    var call = SomeFollowed.with(Milestones.NONE);
    var document =
        CallDocument.of(call, Optional.empty(), Beside.NOTHING, at("2027-02-01T10:00:00"), ORIGIN);

    assertThat(document.digest()).isEqualTo(call.digest());
    assertThat(document.page()).isEqualTo("https://saradnja.example/konkursi/VEZ-2027-01");
    assertThat(document.areas())
        .extracting(CallDocument.Area::english)
        .containsExactly("social protection", "education");
  }

  @Test
  void theDocumentIsTheSameHoweverOftenItIsAskedForInADay() {
    assertThat(json(Milestones.NONE, "2027-02-01T10:00:00"))
        .isEqualTo(json(Milestones.NONE, "2027-02-01T22:00:00"));
  }

  private static String stands(String term, Milestones milestones, String now) {
    return term(term, milestones, now).get("stands").asString();
  }

  private static JsonNode term(String term, Milestones milestones, String now) {
    for (var one : json(milestones, now).get("terms")) {
      if (one.get("term").asString().equals(term)) {
        return one;
      }
    }
    throw new AssertionError("No term " + term);
  }

  private static JsonNode json(Milestones milestones, String now) {
    var document =
        CallDocument.of(
            SomeFollowed.with(milestones), Optional.empty(), Beside.NOTHING, at(now), ORIGIN);
    var mapper = JsonMapper.shared();
    return mapper.readTree(mapper.writeValueAsString(document));
  }
}
