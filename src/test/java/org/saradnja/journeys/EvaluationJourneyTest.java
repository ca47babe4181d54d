package org.saradnja.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saradnja.training.sessions.enrolling.TrainingThatEnded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A questionnaire from the first answer, given by keyboard alone, to what the organiser reads. */
@Journey
class EvaluationJourneyTest {

  private static final List<String> OTHERS = List.of("finansije", "clan1", "clan2", "odlucilac");
  private static final int LONGEST_WAY = 150;

  @Autowired private ApplicationContext application;

  @Test
  void theOrganiserReadsNothingOfAFewAndTheMeansOfAGroup() {
    var accounts = Stream.concat(Stream.of("polaznik", "sluzbenik"), OTHERS.stream()).toList();
    var code = TrainingThatEnded.with("putovanje-upitnik", accounts, application);
    var results = "/rad/vrednovanje/obuke/" + code;

    try (var participant = Person.with(Visitor.withBrowser())) {
      participant.signsIn("polaznik");
      opensByKeyboard(participant, "Попуните упитник о обуци");
      participant.isAt("Упитник о обуци").reads("Ко је одговорио чува се одвојено");
      answersByKeyboard(participant);
      participant.reads("Ваш одговор је примљен и сабран са осталима");
    }
    for (var account : OTHERS.subList(0, 3)) {
      answers(account);
    }
    try (var organiser = Person.with(Visitor.withBrowser())) {
      organiser
          .signsIn("organizator")
          .comesTo(results)
          .reads("4 од 6")
          .reads("Док се одговори примају, не приказује се ништа")
          .readsNothingOf("Просек")
          .readsNothingOf("Више вежбе");
      answers(OTHERS.getLast());
      organiser.comesTo(results).page.click("summary");
      organiser.presses("Закључите упитник").reads("5 од 6").reads("Више вежбе");
      PlaywrightAssertions.assertThat(organiser.row("Укупна оцена обуке")).containsText("4,00");
    }
  }

  private static void opensByKeyboard(Person participant, String link) {
    tabsTo(participant.page, "a => a.textContent.startsWith('" + link + "')");
    participant.page.keyboard().press("Enter");
  }

  /** The highest mark everywhere: the one before „no answer“, which is marked at first. */
  private static void answersByKeyboard(Person participant) {
    var page = participant.page;
    var keyboard = page.keyboard();
    page.waitForSelector("main form fieldset");
    for (int step = 0; step < LONGEST_WAY; step++) {
      keyboard.press("Tab");
      switch (String.valueOf(
          page.evaluate(
              "() => (a => a.form && a.closest('main') ? a.type : '')(document.activeElement)"))) {
        case "radio" -> keyboard.press("ArrowLeft");
        case "select-one" -> keyboard.type("90");
        case "textarea" -> keyboard.type("Више вежбе");
        case "submit" -> {
          keyboard.press("Enter");
          return;
        }
        default -> {}
      }
    }
    throw new AssertionError("No button to send the answers was reached by keyboard");
  }

  private static void tabsTo(Page page, String isThere) {
    for (int step = 0; step < LONGEST_WAY; step++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("() => (" + isThere + ")(document.activeElement)"))) {
        return;
      }
    }
    throw new AssertionError("Not reached by keyboard: " + isThere);
  }

  private static void answers(String account) {
    try (var participant = Person.with(Visitor.withoutScripts())) {
      participant
          .signsIn(account)
          .follows("Попуните упитник о обуци")
          .answers("Укупна оцена обуке", "4")
          .presses("Пошаљите одговоре")
          .reads("Ваш одговор је примљен");
    }
  }
}
