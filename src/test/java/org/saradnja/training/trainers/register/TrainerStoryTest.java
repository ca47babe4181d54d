package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saradnja.practice.exercises.giving.Hands;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The permanent list of the practice world. */
@PracticeWorld
class TrainerStoryTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private PermanentList list;
  @Autowired private AccreditationTable accreditations;

  @Test
  void whoStandsInANewsOfThePastIsListedFromItAndNotMarkedAsInvented() {
    var real = list.inOrder().stream().filter(one -> !one.invented()).toList();

    assertThat(real).hasSize(4);
    assertThat(real)
        .allSatisfy(trainer ->
            assertThat(accreditations.of(trainer.id()))
                .singleElement()
                .satisfies(found -> {
                  assertThat(found.value().ground().decision())
                      .as("no decision is known")
                      .isEmpty();
                  assertThat(found.value().ground().source()).contains("2019");
                }));
  }

  @Test
  void inventedTrainersAreMarkedOnThePublicList() {
    var lines = Pages.page(web, "/obuke/predavaci?oblast=civilno-drustvo").select("li:has(h3)");

    assertThat(lines.select(":contains(Зорица Примеровић) .tag").eachText())
        .contains("измишљено за вежбу");
    assertThat(lines.select(":contains(Јелена Јеринић) .tag").eachText())
        .doesNotContain("измишљено за вежбу");
  }

  @Test
  void oneAccreditationRestsAndItsHolderIsNotOnThePublicList() {
    assertThat(Pages.page(web, "/obuke/predavaci").select("h3").eachText())
        .doesNotContain("Милутин Огледић");

    var academy =
        new Browsing(web, new Hands(web, application, "ocd-2027-vezbaonica").as("akademija"));
    var trainer = named("Милутин Огледић");
    assertThat(academy.page("/rad/predavaci/" + trainer.value()).select(".tag.soon").text())
        .contains("мирује од 13. 4. 2027:");
  }

  @Test
  void hoursOfOneTrainingAreConfirmedAndTheOthersFollowTheProgramme() {
    var academy =
        new Browsing(web, new Hands(web, application, "ocd-2027-vezbaonica").as("akademija"));

    var page = academy.page("/rad/predavaci/" + named("Зорица Примеровић").value());

    assertThat(page.select("section:has(#angazovanja)").text()).contains("14 часова, потврђено");
    assertThat(academy.page("/rad/predavaci/angazovanja?godina=2027").select("main").text())
        .contains("Зорица Примеровић", "по програму");
  }

  @Test
  void whoWasSelectedByTheFirstCallStandsOnTheList() {
    var hands = new Hands(web, application, "ocd-2027-vezbaonica");

    assertThat(list.of(hands.as("zastupnik08").person()))
        .hasValueSatisfying(trainer ->
            assertThat(accreditations.of(trainer.id()))
                .singleElement()
                .satisfies(found ->
                    assertThat(found.value().ground().decision()).isEqualTo("1/2026 (вежба)")));
    assertThat(list.of(hands.as("zastupnik09").person())).isEmpty();
    assertThat(list.of(hands.as("zastupnik10").person())).isEmpty();
  }

  private TrainerId named(String name) {
    return list.inOrder().stream()
        .filter(trainer -> trainer.name().cyrillic().equals(name))
        .map(Trainer::id)
        .findFirst()
        .orElseThrow();
  }
}
