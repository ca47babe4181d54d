package org.saradnja.practice.exercises.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.giving.Hands;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What those who lead see of a pair, what a pair sees of itself, and what neither may do. */
@PracticeWorld
class LookPagesTest {

  private static final String LED = "/rad/vezbe/ocd-2027-vezbaonica";
  private static final String REASON =
      "Приговор је благовремен, али нема основа: критеријум тражи доказе, а у пријави их нема.";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Exercises exercises;
  @Autowired private AnswerTable answers;
  @Autowired private RemarkTable remarks;

  private Browsing trainer;
  private Browsing trainee;
  private Pair pair;

  @BeforeEach
  void theSecondPairHasAnswered() {
    var hands = new Hands(web, application, "ocd-2027-vezbaonica");
    trainer = new Browsing(web, hands.as("predavac"));
    trainee = new Browsing(web, hands.as("mesto-2a"));
    pair = exercises.of(trainee.who().person()).getFirst();
  }

  @Test
  void thePairIsFoundByItsNumberAndNoOtherOneIs() {
    assertThat(trainer.get(LED + "/par/" + pair.number())).hasStatusOk();
    for (var number : List.of("0", "99", "9999")) {
      assertThat(trainer.get(LED + "/par/" + number)).as(number).hasStatus(404);
    }
    assertThat(trainer.get(LED + "/par/drugi")).hasStatus(404);
    assertThat(trainer.get("/rad/vezbe/nema-je/par/1")).hasStatus(404);
    assertThat(trainee.get(LED + "/par/" + pair.number())).hasStatus(404);
  }

  @Test
  void theListStandsAsItWasPublishedWithEveryOutcomeInWords() {
    var page = trainer.page(LED + "/par/" + pair.number());

    assertThat(page.select("main table tbody tr")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(page.select("main").text()).containsAnyOf("предложен", "изнад прага, без средстава");
    assertThat(page.select("main a[href$=/lista]")).isNotEmpty();
  }

  @Test
  void eachMembersPointsStandWithTheirReasonsAndTheTotal() {
    var sheets = trainer.page(LED + "/par/" + pair.number()).select("#sadrzaj details.why");

    assertThat(sheets.eachText()).allMatch(sheet -> sheet.contains("укупно"));
  }

  @Test
  void aRemarkThatIsTooLongComesBackWholeAndIsNotKept() {
    int before = remarks.of(pair.id()).size();
    var text = "а".repeat(2_001);

    var answer = trainer.post(LED + "/par/" + pair.number() + "/komentar", "komentar", text);

    assertThat(answer).hasStatus(422);
    assertThat(Pages.html(answer).expectFirst("#komentar").text()).isEqualTo(text);
    assertThat(Pages.html(answer).text()).contains("Скратите коментар на 2.000 знакова.");
    assertThat(remarks.of(pair.id())).hasSize(before);
    assertThat(trainee.post(LED + "/par/" + pair.number() + "/komentar", "komentar", "Ја"))
        .hasStatus(404);
  }

  @Test
  void aRemarkWithoutItsFieldIsEmpty() {
    assertThat(trainer.post(LED + "/par/" + pair.number() + "/komentar")).hasStatus(422);
  }

  @Test
  void thePagesOfAPairAreThereInEveryFace() {
    var path = "/rad/vezba/" + pair.id().value();

    assertThat(trainee.page("/lat" + path).select("h1").text())
        .contains(pair.town().name().latin());
    assertThat(trainee.page("/en" + path).select(".timeline .tag").eachText())
        .doesNotContain("урађено");
    assertThat(trainee.page(path).select(".timeline .tag").eachText())
        .startsWith("урађено", "урађено", "урађено");
  }

  @Test
  void aPairOfNobodyIsNotThere() {
    var nobody = "/rad/vezba/" + UUID.randomUUID();

    assertThat(trainee.get(nobody)).hasStatus(404);
    assertThat(trainee.get(nobody + "/prigovor")).hasStatus(404);
    assertThat(trainee.post(nobody + "/prigovor", "odluka", "UPHELD", "obrazlozenje", REASON))
        .hasStatus(404);
  }

  @Test
  void anAnswerThatIsNoneComesBackWithBothCorrectionsAndWhatWasTyped() {
    int before = answers.of(pair.town().id()).size();

    var answer =
        trainee.post(
            "/rad/vezba/" + pair.id().value() + "/prigovor",
            "odluka",
            "MAYBE",
            "obrazlozenje",
            "Нема основа.");

    assertThat(answer).hasStatus(422);
    assertThat(Pages.html(answer).select(".error-summary a").eachAttr("href"))
        .containsExactly("#odluka", "#obrazlozenje");
    assertThat(Pages.html(answer).expectFirst("#obrazlozenje").text()).isEqualTo("Нема основа.");
    assertThat(answers.of(pair.town().id())).hasSize(before);
  }

  @Test
  void lookingAnswersNothing() {
    int before = answers.of(pair.town().id()).size();
    trainee.page("/rad/vezba/" + pair.id().value());
    trainee.page("/rad/vezba/" + pair.id().value() + "/prigovor");
    trainer.page(LED + "/par/" + pair.number());

    assertThat(answers.of(pair.town().id())).hasSize(before);
  }

  @Test
  void whatThePairGaveForTheCriterionStandsBesideTheObjection() {
    var objection = answers.objection(pair.town().id()).orElseThrow();

    var page = trainee.page("/rad/vezba/" + pair.id().value() + "/prigovor");

    assertThat(page.select("table tbody th").eachText())
        .hasSize(3)
        .contains(trainee.who().displayName());
    assertThat(page.select("blockquote").text())
        .contains("од могућих " + objection.complaint().maximum());
  }
}
