package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.journeys.WholeTraining.ALONE;
import static org.saradnja.journeys.WholeTraining.PLACE;
import static org.saradnja.journeys.WholeTraining.PROGRAMME;
import static org.saradnja.journeys.WholeTraining.QUESTIONS;
import static org.saradnja.journeys.WholeTraining.SENT;
import static org.saradnja.journeys.WholeTraining.SERIES;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The {@link WholeTraining} from its first signature to what anybody reads of it. */
final class WholeTrainingHeld {

  private static final String TRAINING = PLACE + ", 28. маја 2027.";

  private static final String HEADLINE = "1 сертификат после 1 обуке 2027. године";

  private final String site;

  WholeTrainingHeld(String site) {
    this.site = site;
  }

  void isAttended() {
    as(
        "organizator",
        organiser -> {
          preparesTheTest(organiser);
          movesTheClock(organiser, "2027-05-27", "09:00", "27. 5. 2027. у 09.00");
          showsTheCode(organiser);
          signs(organiser, SENT, 1);
          signs(organiser, SENT, 2);
          signs(organiser, ALONE, 2);
          movesTheClock(organiser, "2027-05-28", "09:00", "28. 5. 2027. у 09.00");
          for (var name : List.of(SENT, ALONE)) {
            signs(organiser, name, 1);
            signs(organiser, name, 2);
          }
        });
  }

  private void showsTheCode(Person organiser) {
    organiser.goesToTheDesk().follows("Присуство: " + PLACE).follows("Код сале");
    organiser.presses("Прикажите код");
    var digits = organiser.page.innerText("[data-code]");
    as(
        "polaznik",
        participant ->
            participant
                .follows("Потпишите присуство")
                .fills("Шест цифара са платна", digits)
                .presses("Потпишите присуство")
                .reads("Потписано: 1. потпис данашњег дана."));
  }

  void isTested() {
    as(
        "organizator",
        organiser -> {
          movesTheClock(organiser, "2027-05-28", "14:36", "28. 5. 2027. у 14.36");
          organiser.goesToTheDesk().follows("Тестови").follows(TRAINING);
          organiser.presses("Отворите тест").reads("отворен");
        });
    as("polaznik", participant -> sitsTheTest(participant, "Тачно", "Тест је положен"));
    as("finansije", participant -> sitsTheTest(participant, "Нетачно", "Тест није положен"));
    as(
        "organizator",
        organiser -> {
          organiser.follows("Тестови").follows(TRAINING);
          organiser.presses("Затворите тест").reads("затворен");
        });
  }

  void isEvaluated() {
    as(
        "organizator",
        organiser -> movesTheClock(organiser, "2027-05-29", "09:00", "29. 5. 2027. у 09.00"));
    as(
        "polaznik",
        participant ->
            participant
                .follows("Попуните упитник о обуци")
                .answers("Укупна оцена обуке", "4")
                .presses("Пошаљите одговоре")
                .reads("Ваш одговор је примљен"));
  }

  /**
   * @param issuing what the server does with the order
   */
  void isCertified(Runnable issuing) {
    as(
        "akademija",
        academy -> {
          academy
              .follows("Регистар сертификата")
              .follows("Издавање исправа")
              .follows(PLACE)
              .isAt("Ко шта добија");
          assertThat(academy.row(ALONE).innerText()).contains("Сертификат", "положен");
          assertThat(academy.row(SENT).innerText()).contains("Потврда", "није положен");
          academy.presses("Издајте исправе").isAt("Налог за издавање");
          issuing.run();
          academy.page.reload();
          academy.reads("Издавање је завршено");
        });
  }

  void isChecked() {
    var certificate = codeOf("polaznik", "Сертификат важи");
    codeOf("finansije", "Потврда важи");
    try (var visitor = Person.with(Visitor.withWidth(Visitor.NARROW).at(site))) {
      visitor.comesTo("/potvrde").fills("Код са исправе", certificate).presses("Проверите");
      visitor.reads("Сертификат важи").reads(ALONE);
      Map.of("/lat", "Sertifikat važi", "/en", "The certificate is valid")
          .forEach((face, holds) ->
              visitor
                  .comesTo(face + "/potvrde/" + certificate)
                  .reads(holds)
                  .reads("Početna Učeniković"));
    }
  }

  void isTold() {
    as("kancelarija", WholeTrainingHeld::publishesTheNews);
    try (var reader = Person.with(Visitor.withoutScripts().at(site))) {
      reader.comesTo("/statistika").chooses("Програм", PROGRAMME).presses("Прикажите");
      reader.reads(PROGRAMME);
      assertThat(reader.page.locator("dl.figures").first().innerText())
          .containsSubsequence("обука", "1", "учесника", "2");
      reader.comesTo("/vesti").follows(HEADLINE).isAt(HEADLINE).readsNothingOf(ALONE);
      reader.comesTo("/jls/vezbaonica");
      assertThat(reader.row(PROGRAMME).innerText()).contains("мање од 3");
    }
  }

  private static void preparesTheTest(Person organiser) {
    organiser
        .follows("Тестови")
        .follows(TRAINING)
        .fills(WholeTraining.MODULE, "2")
        .presses("Сачувајте припрему")
        .isAt("Сто организатора теста");
  }

  private static void signs(Person organiser, String name, int point) {
    organiser.goesToTheDesk().follows("Присуство: " + PLACE).isAt("Присуство");
    organiser.presses("Присутан " + name + ", " + point + ". потпис");
  }

  private static void sitsTheTest(Person participant, String answer, String outcome) {
    participant.comesTo("/rad/test").follows(TRAINING).presses("Започните тест");
    for (var question : QUESTIONS) {
      participant.answers(question, answer);
    }
    participant.presses("Преглед и предаја").isAt("Предаја теста").presses("Предајте тест");
    participant.isAt(outcome);
  }

  private String codeOf(String account, String holds) {
    var found = new StringBuilder();
    as(
        account,
        participant -> {
          participant.comesTo("/rad/moje-potvrde").follows("Јавна страница исправе").reads(holds);
          var address = participant.page.url();
          found.append(address.substring(address.lastIndexOf('/') + 1));
        });
    return found.toString();
  }

  private static void publishesTheNews(Person office) {
    office
        .follows("Уређивање вести")
        .follows(SERIES)
        .presses("Сачувајте нацрт")
        .isAt(HEADLINE)
        .presses("Објавите вест")
        .reads("Објављено");
  }

  private static void movesTheClock(Person organiser, String day, String time, String moment) {
    organiser
        .follows("налози, сат и сандуче")
        .follows("Померите сат")
        .fills("Дан", day)
        .fillsOptional("Време", time)
        .presses("Померите сат до тог часа")
        .isAt(moment)
        .goesToTheDesk();
  }

  private void as(String account, Consumer<Person> does) {
    try (var person = Person.with(Visitor.withoutScripts().at(site))) {
      does.accept(person.signsIn(account));
    }
  }
}
