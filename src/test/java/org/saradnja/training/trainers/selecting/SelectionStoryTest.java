package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.practice.exercises.giving.Hands;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.TrainerSelections.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The practice world has one committee that decided and another one at work. */
@PracticeWorld
class SelectionStoryTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private TrainerCalls calls;
  @Autowired private CommitteeTable committees;
  @Autowired private Deciding deciding;
  @Autowired private SelectionTable selections;

  @Test
  void theFirstCallWasDecidedOnWhatCanBeComputedAgain() {
    var call = calls.find("pred-2026-01").orElseThrow();
    var decided = selections.of(call.id()).orElseThrow();

    assertThat(decided.outcomes()).extracting(Outcome::accredited).containsExactly(true, false);
    assertThat(deciding.evaluations(call).stream().flatMap(one -> one.outcomes().stream()))
        .containsExactlyElementsOf(decided.outcomes());
    assertThat(committees.of(call.id())).allMatch(seat -> seat.signedAt().isPresent());
  }

  @Test
  void theSecondOneWaitsForAStatementAndForMarks() {
    var call = calls.find("pred-2027-01").orElseThrow();

    assertThat(committees.of(call.id())).filteredOn(seat -> seat.signedAt().isEmpty()).hasSize(1);
    assertThat(deciding.evaluations(call))
        .allSatisfy(one -> assertThat(one.lacks()).containsExactly(Evaluation.Lack.MARKS));
    assertThat(selections.of(call.id())).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "organizator, оцените пријаве",
    "kancelarija, оцените пријаве",
    "kadrovi, потпишите изјаву",
  })
  void eachMemberFindsWhatWaitsForThem(String account, String state) {
    var member = new Browsing(web, new Hands(web, application, "ocd-2027-vezbaonica").as(account));

    assertThat(member.page("/rad/izbor").select("li:has(a[href$=pred-2027-01]) .tag").text())
        .isEqualTo(state);
    assertThat(member.page("/rad").select("main a[href=/rad/izbor/pred-2027-01]")).hasSize(1);
  }

  @Test
  void theAcademySeesWhatTheSecondSelectionLacks() {
    var call = calls.find("pred-2027-01").orElseThrow();
    var academy =
        new Browsing(web, new Hands(web, application, "ocd-2027-vezbaonica").as("akademija"));

    var page = academy.page("/rad/predavaci/pozivi/" + call.id().value() + "/izbor");

    assertThat(page.select("section:has(#prijave) .tag").eachText())
        .hasSize(2)
        .allMatch(state -> state.equals("недостаје: оцене свих чланова"));
    assertThat(page.select("#odluka")).isEmpty();
  }
}
