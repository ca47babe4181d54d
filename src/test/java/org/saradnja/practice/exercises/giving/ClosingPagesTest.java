package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pages on which those who lead confirm, and addresses that mean nothing. */
@PracticeWorld
class ClosingPagesTest {

  private static final String LED = "/rad/vezbe/ocd-2027-vezbaonica";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Exercises exercises;

  private Browsing trainer;
  private Hands hands;

  @BeforeEach
  void come() {
    hands = new Hands(web, application, "ocd-2027-vezbaonica");
    trainer = new Browsing(web, hands.as("predavac"));
  }

  @Test
  void whatIsConfirmedIsSaidBeforeAndLookingClosesNothing() {
    var before = exercises.last(hands.session().id()).orElseThrow();

    assertThat(trainer.page(LED + "/iznova").select("main").text())
        .contains("2 пара добијају нове општине");
    assertThat(trainer.page(LED + "/iznova?par=1").select("[name=par]").val()).isEqualTo("1");
    assertThat(trainer.page(LED + "/kraj").select("main").text())
        .contains("Затварају се 2 општине");

    assertThat(exercises.last(hands.session().id())).contains(before);
    assertThat(exercises.pairs(before.id())).allMatch(pair -> pair.town().closedAt().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "nula", "-1", "01"})
  void aPairThatIsNotThereIsNotReset(String number) {
    assertThat(trainer.get(LED + "/iznova?par=" + number)).hasStatus(404);
    assertThat(trainer.post(LED + "/iznova", "par", number)).hasStatus(404);
  }

  @Test
  void whichPairMustBeSaid() {
    assertThat(trainer.post(LED + "/iznova")).hasStatus(404);
  }

  @Test
  void anActOnTheClockThatIsNoneIsNotFound() {
    for (var act : List.of("", "stani", "ZADRZI")) {
      assertThat(trainer.post(LED + "/sat", "sat", act)).as(act).hasStatus(404);
    }
  }

  @Test
  void aTrainingWithoutAnExerciseHasNothingToEnd() {
    var organiser = new Browsing(web, hands.as("organizator"));

    assertThat(organiser.get("/rad/vezbe/ocd-2027-proba/kraj")).hasStatus(404);
    assertThat(organiser.get("/rad/vezbe/ocd-2027-proba/iznova")).hasStatus(404);
    assertThat(organiser.post("/rad/vezbe/ocd-2027-proba/sat", "sat", "zadrzi")).hasStatus(409);
    assertThat(organiser.get("/rad/vezbe/nema-je")).hasStatus(404);
  }

  @Test
  void thePageOfTheExerciseNamesAccountsAndHowFarEachIs() {
    var page = trainer.page(LED);

    assertThat(page.select("#napredak tbody tr")).hasSize(2);
    assertThat(page.select("#napredak").text())
        .contains("mesto-2a@vezbaonica.example", "3 од 6", "6 од 6");
    assertThat(page.select("#napredak a[href$=/par/2]")).isNotEmpty();
  }
}
