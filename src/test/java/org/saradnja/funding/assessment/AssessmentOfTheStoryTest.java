package org.saradnja.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.testing.Pages;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The story has one list that is out, four days late, and one commission at work. */
@PracticeWorld
class AssessmentOfTheStoryTest {

  @Autowired private Commissions commissions;
  @Autowired private RankingLists lists;
  @Autowired private Scores scores;
  @Autowired private Calls calls;
  @Autowired private Applications applications;
  @Autowired private MockMvcTester web;

  @Test
  void theFirstListFollowsFromItsPointsAndSpendsNoMoreThanThereIs() {
    var list = lists.find(call("VEZ-2027-01").id()).orElseThrow();

    assertThat(list.follows()).isTrue();
    assertThat(list.inputs().budget().covers(list.ranking().proposed())).isTrue();
    assertThat(list.list())
        .hasAtLeastOneElementOfType(Place.Proposed.class)
        .hasAtLeastOneElementOfType(Place.AboveThresholdNoMoney.class)
        .hasAtLeastOneElementOfType(Place.BelowThreshold.class);
    assertThat(list.rejected()).hasSize(1);
  }

  @Test
  void everybodyReadsThatItWasLateAndComputesItAgain() {
    var page = Pages.page(web, "/konkursi/VEZ-2027-01/lista");

    assertThat(page.text()).contains("4 дана после рока");
    assertThat(page.select("tr.line")).hasSize(2);
  }

  @Test
  void whoDeclaredAConflictDidNotScoreThatApplication() {
    var commission = commissions.find(call("VEZ-2027-01").id()).orElseThrow();

    assertThat(commission.seats()).hasSize(3).hasOnlyElementsOfType(Seat.Signed.class);
    assertThat(commission.recusals())
        .singleElement()
        .satisfies(recusal ->
            assertThat(scores.of(call("VEZ-2027-01").id()))
                .noneMatch(given ->
                    given.person().equals(recusal.person())
                        && given.application().equals(recusal.application())));
  }

  @Test
  void aChangeOfPointsBeforeTheListKeptItsReason() {
    assertThat(scores.of(call("VEZ-2027-01").id()))
        .filteredOn(given -> given.number() > 1)
        .singleElement()
        .satisfies(given -> assertThat(given.change()).contains("прилог"));
  }

  @Test
  void theOtherCommissionIsHalfWayAndHasNoListYet() {
    var sixth = call("VEZ-2027-06");

    assertThat(lists.isPublished(sixth.id())).isFalse();
    assertThat(commissions.find(sixth.id()).orElseThrow().seats())
        .hasAtLeastOneElementOfType(Seat.Appointed.class)
        .hasAtLeastOneElementOfType(Seat.Signed.class);
    assertThat(scores.of(sixth.id()))
        .isNotEmpty()
        .hasSizeLessThan(3 * applications.inOrder(sixth.id()).size());
  }

  private PublishedCall call(String code) {
    return calls.find(new CallCode(code)).orElseThrow();
  }
}
