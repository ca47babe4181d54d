package org.saradnja.practice.exercises.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.giving.Hands;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The work of the two pairs of the workshop, as they and their trainer see it. */
@PracticeWorld
class WorkPagesTest {

  private static final String REASON =
      "Приговор је благовремен, али нема основа: критеријум тражи доказе, а у пријави их нема.";

  @Autowired MockMvcTester web;
  @Autowired ApplicationContext application;
  @Autowired Exercises exercises;
  @Autowired AnswerTable answers;

  private Hands hands;
  private Pair pair;

  @BeforeEach
  void theSecondPairHasAnswered() {
    hands = new Hands(web, application, "ocd-2027-vezbaonica");
    pair = exercises.of(hands.as("mesto-2a").person()).getFirst();
  }

  @Test
  void stepsSayWhatIsDoneAndWhereToGoOn() {
    var first = exercises.of(hands.as("polaznik").person()).getFirst();
    var page = html(hands.get(hands.as("polaznik"), "/rad/vezba/" + first.id().value()));

    assertThat(page.select(".timeline .tag").eachText())
        .containsExactly("започето", "предстоји", "предстоји", "предстоји");
    assertThat(page.text()).contains("оцењено је 2 од 3", "оцењено је 1 од 3");
    assertThat(page.select(".timeline a[href$=/ocene]")).hasSize(1);
    assertThat(page.select(".timeline a[href$=/prigovor]")).isEmpty();
  }

  @Test
  void theObjectionIsMadeOfTheListAndHasItsTerm() {
    var objection = answers.objection(pair.town().id()).orElseThrow();
    var page = html(hands.get(hands.as("mesto-2b"), objectionPath()));

    assertThat(objection.complaint().rank()).isEqualTo(3);
    assertThat(page.select("blockquote").text())
        .contains(objection.complaint().organisation(), objection.complaint().registryNumber());
    assertThat(page.select("#prigovor").first()).isNotNull();
    assertThat(page.text()).contains("понедељак, 29. марта 2027", "Уредба 16/2018, чл. 9");
    assertThat(page.select("table tbody tr")).as("what each member gave").hasSize(3);
  }

  @Test
  void anAnswerIsAddedToTheEarlierOnes() {
    int before = answers.of(pair.town().id()).size();

    var answer =
        hands.post(
            hands.as("mesto-2b"), objectionPath(), "odluka", "UPHELD", "obrazlozenje", REASON);

    assertThat(answer).hasStatus(303).hasRedirectedUrl(objectionPath());
    assertThat(answers.of(pair.town().id())).hasSize(before + 1);
    assertThat(answers.last(pair.town().id()).orElseThrow().ruling()).isEqualTo(Ruling.UPHELD);
    assertThat(html(hands.get(hands.as("mesto-2a"), objectionPath())).select("#odgovori").size())
        .isOne();
  }

  @Test
  void anAnswerWithoutAReasonComesBack() {
    var answer =
        hands.post(hands.as("mesto-2a"), objectionPath(), "odluka", "REJECTED", "obrazlozenje", "");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#odluka option[selected]").val()).isEqualTo("REJECTED");
    assertThat(html(answer).expectFirst(".error-summary a").attr("href"))
        .isEqualTo("#obrazlozenje");
  }

  @Test
  void beforeTheListThereIsNoObjection() {
    var first = exercises.of(hands.as("polaznik").person()).getFirst();
    var path = "/rad/vezba/" + first.id().value() + "/prigovor";

    assertThat(hands.get(hands.as("polaznik"), path)).hasStatus(404);
    assertThat(hands.post(hands.as("polaznik"), path, "odluka", "UPHELD", "obrazlozenje", REASON))
        .hasStatus(409);
  }

  @Test
  void theTrainerReadsEverythingAndChangesNothing() {
    var page = html(hands.get(hands.as("predavac"), lookPath()));

    assertThat(page.select("#ocene").size()).isOne();
    assertThat(page.select("#sadrzaj details.why"))
        .as("three members, three applications")
        .hasSize(9);
    assertThat(page.text()).contains("Одбија се", "Удружење „Отворена капија“");
    assertThat(page.select("main form").eachAttr("action"))
        .containsExactly(lookPath() + "/komentar");
  }

  @Test
  void aRemarkReachesThePair() {
    var text = "Погледајте члан 9. Уредбе још једном.";

    assertThat(hands.post(hands.as("predavac"), lookPath() + "/komentar", "komentar", text))
        .hasStatus(303);

    var page = html(hands.get(hands.as("mesto-2b"), "/rad/vezba/" + pair.id().value()));
    assertThat(page.text()).contains(text, "Говорко Предавачевић");
  }

  @Test
  void anEmptyRemarkComesBack() {
    var answer = hands.post(hands.as("predavac"), lookPath() + "/komentar", "komentar", "  ");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).text()).contains("Напишите коментар.");
  }

  private String objectionPath() {
    return "/rad/vezba/" + pair.id().value() + "/prigovor";
  }

  private String lookPath() {
    return "/rad/vezbe/ocd-2027-vezbaonica/par/" + pair.number();
  }
}
