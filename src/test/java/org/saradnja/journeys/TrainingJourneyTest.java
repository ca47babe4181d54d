package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.function.Consumer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A training from its first signature to the check of a document by somebody who only holds the
 * paper: organiser, participant, trainer, Academy, visitor, by screens and practice accounts alone.
 */
@TrainingWorld
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrainingJourneyTest {

  private static final String PARTICIPANT = "Парка Динарић";
  private static final String TRAINING = "Примерград, 23. априла 2027.";

  @Autowired private ApplicationContext application;

  @Test
  @Order(1)
  void aTrainingEndsWithADocumentThatAnybodyChecks() {
    as(
        "organizator",
        organiser -> {
          movesTheClock(organiser, "2027-04-22", "09:00", "22. 4. 2027. у 09.00");
          signs(organiser, 1);
          movesTheClock(organiser, "2027-04-23", "09:00", "23. 4. 2027. у 09.00");
          signs(organiser, 2);
          movesTheClock(organiser, "2027-04-23", "14:36", "23. 4. 2027. у 14.36");
          organiser.goesToTheDesk().follows("Тестови").follows(TRAINING);
          organiser.presses("Отворите тест").reads("отворен");
        });
    as("finansije", TrainingJourneyTest::sitsTheTestWhileTheNetworkIsCut);
    as(
        "organizator",
        organiser -> {
          organiser.follows("Тестови").follows(TRAINING);
          organiser.presses("Затворите тест").reads("затворен");
          movesTheClock(organiser, "2027-04-24", "09:00", "24. 4. 2027. у 09.00");
        });
    as("predavac", TrainingJourneyTest::seesHowTheQuestionsDid);
    as("akademija", this::entersAProgrammeAndIssues);
    var code = codeOfTheDocument();
    somebodyChecks(code);
  }

  /** Later than the other one: the clock only goes forward. */
  @Test
  @Order(2)
  void aTrainingLivesFromItsProgrammeToTheFiguresAndTheNews() {
    var training = new WholeTraining(TrainingWorld.SITE);
    training.isPrepared();
    training.isFilled();
    var held = new WholeTrainingHeld(TrainingWorld.SITE);
    held.isAttended();
    held.isTested();
    held.isEvaluated();
    held.isCertified(() -> SomeCertificate.issueWhatWasOrdered(application));
    held.isChecked();
    held.isTold();
  }

  private static void signs(Person organiser, int day) {
    organiser.comesTo("/rad/prisustvo/ocd-2027-primergrad/" + day).isAt("Присуство");
    for (int point = 1; point <= 2; point++) {
      organiser.presses("Присутан " + PARTICIPANT + ", " + point + ". потпис");
      PlaywrightAssertions.assertThat(organiser.row(PARTICIPANT).locator("[data-at-point] .tag.ok"))
          .hasCount(point);
    }
  }

  /** Seven answers of twenty can never pass. */
  private static void sitsTheTestWhileTheNetworkIsCut(Person participant) {
    participant.comesTo("/rad/test").follows(TRAINING).reads("40 минута");
    participant.presses("Започните тест").page.waitForSelector("form.exam");
    answers(participant, 1, 3);
    participant.awaits("Сачувано · Одговорено 3 од 20");

    participant.page.context().setOffline(true);
    answers(participant, 4, 7);
    participant.awaits("Нема везе");
    participant.page.context().setOffline(false);

    participant.awaits("Сачувано · Одговорено 7 од 20");
    participant.presses("Преглед и предаја").isAt("Предаја теста").reads("Одговорено 7 од 20");
    participant.presses("Предајте тест").isAt("Тест није положен");
  }

  private static void answers(Person participant, int from, int until) {
    for (int number = from; number <= until; number++) {
      participant.page.click("[data-nav='" + (number - 1) + "']");
      participant.page.locator("#p" + number + " .choice input").first().check();
    }
  }

  private static void seesHowTheQuestionsDid(Person trainer) {
    trainer.follows("Тестови").follows(TRAINING).isAt("Резултати теста");
    trainer.reads("Како су се показала питања");
    assertThat(trainer.row(PARTICIPANT).innerText()).contains("није положен");
    trainer.readsNothingOf("Отворите тест");
  }

  private void entersAProgrammeAndIssues(Person academy) {
    academy
        .follows("Рад са месним заједницама у Вежбаоници")
        .fills("Број у Централној евиденцији", "V-17-2027")
        .fills("Дан уписа", "24. 4. 2027.")
        .presses("Упишите")
        .reads("V-17-2027");
    academy
        .goesToTheDesk()
        .follows("Регистар сертификата")
        .follows("Издавање исправа")
        .follows("Примерград")
        .isAt("Ко шта добија");
    assertThat(academy.row(PARTICIPANT).innerText()).contains("Потврда", "није положен");
    academy.presses("Издајте исправе").isAt("Налог за издавање");
    SomeCertificate.issueWhatWasOrdered(application);
    academy.page.reload();
    academy.reads("Издавање је завршено");
  }

  private static String codeOfTheDocument() {
    var found = new StringBuilder();
    as(
        "finansije",
        participant -> {
          participant.comesTo("/rad/moje-potvrde").isAt("Моје потврде").reads("Потврда");
          participant.reads("Тест на крају обуке").reads("није положен");
          participant.follows("Јавна страница исправе").reads("Потврда важи");
          var address = participant.page.url();
          found.append(address.substring(address.lastIndexOf('/') + 1));
        });
    return found.toString();
  }

  private static void somebodyChecks(String code) {
    try (var visitor = Person.with(Visitor.withWidth(Visitor.NARROW).at(TrainingWorld.SITE))) {
      visitor.comesTo("/potvrde").fills("Код са исправе", code).presses("Проверите");
      visitor.reads("Потврда важи").reads(PARTICIPANT).readsNothingOf("није положен");
    }
  }

  private static void movesTheClock(Person organiser, String day, String time, String moment) {
    organiser
        .follows("налози, сат и сандуче")
        .follows("Померите сат")
        .fills("Дан", day)
        .fillsOptional("Време", time)
        .presses("Померите сат до тог часа")
        .isAt(moment);
  }

  private static void as(String account, Consumer<Person> does) {
    try (var person = Person.with(Visitor.withBrowser().at(TrainingWorld.SITE))) {
      does.accept(person.signsIn(account));
    }
  }
}
