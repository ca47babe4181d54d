package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.practice.exercises.giving.Hands;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The practice world shows a call for trainers in every state that its pages can have. */
@PracticeWorld
class CallStoryTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private CallTable calls;
  @Autowired private LegalTime time;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "pred-2026-01, Одлучено",
    "pred-2026-02, Поништен",
    "pred-2027-01, Избор у току",
    "pred-2027-02, Отворен до",
  })
  void callsOfTheStoryAreInEveryStateTheyCanHave(String code, String state) {
    var page = Pages.page(web, "/obuke/pozivi/" + code);

    assertThat(page.select(".title .tag").text()).startsWith(state);
    assertThat(page.text()).contains("Вежбовни позив");
  }

  @Test
  void oneDraftWaitsWhoseTermIsRefused() {
    var academy =
        new Browsing(web, new Hands(web, application, "ocd-2027-vezbaonica").as("akademija"));
    var draft =
        calls.drafts().stream()
            .filter(one -> one.typed().title().startsWith("Јесењи позив"))
            .findFirst()
            .orElseThrow();

    var page = academy.page("/rad/predavaci/pozivi/" + draft.id().value());

    assertThat(page.select(".err").text()).contains("најмање 30 дана");
    assertThat(
            academy.post("/rad/predavaci/pozivi/" + draft.id().value() + "/objava", "version", "1"))
        .as("an area is missing as well")
        .hasStatus(422);
  }

  @Test
  void theLastDaysOfTheStoryFollowTheCalendar() {
    assertThat(calls.published("pred-2026-01").orElseThrow().lastDay())
        .isEqualTo(LocalDate.of(2026, 12, 9));
    assertThat(calls.published("pred-2027-01").orElseThrow().lastDay())
        .as("a Sunday moves to Monday")
        .isEqualTo(LocalDate.of(2027, 4, 5));
    assertThat(calls.published("pred-2027-02").orElseThrow().isOpenAt(time.now())).isTrue();
  }

  @Test
  void linksOfTheStoryLeadToNoRealPage() {
    assertThat(calls.published())
        .allSatisfy(call ->
            assertThat(calls.places(call.id()))
                .allSatisfy(
                    place -> assertThat(URI.create(place.link()).getHost()).endsWith(".example")));
  }
}
