package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.practice.exercises.giving.OrderedTowns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The exercise of day two: a trainer gives it, a participant works through it. */
@Journey
class ExerciseJourneyTest {

  private static final String EXERCISE = "Вежба у Примерграду";
  private static final List<String> APPLICANTS =
      List.of("Удружење „Отворена капија“", "Удружење „Бистар поток“", "Удружење „Заједнички сто“");
  private static final String REASON =
      "Приговор је благовремен и дозвољен, али нема основа: чланови су уз бодове навели шта у"
          + " пријави недостаје.";

  @Autowired ApplicationContext application;

  @Test
  void aParticipantScoresPublishesAndAnswersUnderTheEyesOfTheTrainer() {
    try (var trainer = Person.with(Visitor.withBrowser());
        var participant = Person.with(Visitor.withoutScripts())) {
      gives(trainer.signsIn("predavac"));
      scores(participant.signsIn("finansije"));
      publishes(participant);
      answers(participant);
      seesAndResets(trainer);
      participant
          .goesToTheDesk()
          .follows("Вежба: ")
          .reads("изјава није потписана")
          .readsNothingOf("Листа је објављена");
      ends(trainer);
    }
  }

  private void gives(Person trainer) {
    trainer.follows(EXERCISE).isAt(EXERCISE);
    trainer.page.evaluate(
        "() => document.querySelectorAll('input[name^=par-]').forEach(one => { one.value = '' })");
    trainer
        .page
        .getByRole(
            com.microsoft.playwright.options.AriaRole.TEXTBOX,
            new Page.GetByRoleOptions().setName("Парка Динарић"))
        .fill("1");
    trainer.presses("Дајте општине").reads("Напредак");
    OrderedTowns.make(application);
    trainer.follows("Освежи");
    trainer.reads("0 од 3");
  }

  private static void scores(Person participant) {
    participant
        .follows("Вежба: ")
        .reads("Радите без пара")
        .follows("Отворите изјаву")
        .isAt("Изјава о непостојању сукоба интереса");
    isTold(participant, "1. корак: потпишите изјаву");
    for (var applicant : APPLICANTS) {
      participant.choosesAt(applicant, "Сукоб интереса", "нема сукоба интереса");
    }
    participant.ticks("Потписујем изјаву").presses("Потпишите изјаву").isAt("Бодовање");
    for (int at = 0; at < APPLICANTS.size(); at++) {
      participant
          .follows("Отворите следећу")
          .gives("Референце програма", "20")
          .gives("Циљеви и јавни интерес", "25")
          .gives("Буџет и суфинансирање", "15")
          .gives("Ранија средства и капацитет", "12")
          .gives("Локални приоритет", "7")
          .presses("Дајте бодове")
          .isAt("Бодовање");
    }
    participant.reads("Све ваше пријаве су бодоване");
  }

  private static void publishes(Person participant) {
    participant
        .follows("Упутства и кораци")
        .reads("оцењено је 3 од 3")
        .follows("Отворите преглед листе")
        .reads("Објављујете листу за 3 пријаве")
        .presses("Објавите листу")
        .isAt("Листа вредновања и рангирања");
    isTold(participant, "стигао је приговор");
  }

  /** What comes next stands beside the work, above the page itself. */
  private static void isTold(Person participant, String next) {
    assertThat(participant.page.innerText(".practice")).contains(next);
  }

  private static void answers(Person participant) {
    participant
        .follows("Упутства и кораци")
        .follows("Отворите приговор")
        .isAt("Приговор на листу")
        .reads("Рок за одлуку")
        .chooses("Одлука о приговору", "Одбија се – дозвољен је, али нема основа")
        .fills("Образложење", REASON)
        .presses("Дајте одговор")
        .isAt("Приговор на листу")
        .reads("1. одговор");
  }

  private void seesAndResets(Person trainer) {
    trainer.follows("Освежи").reads("3 од 3");
    assertThat(trainer.row("Парка Динарић").locator(".tag.ok").count()).isEqualTo(4);
    trainer
        .follows("Погледајте рад")
        .reads(REASON)
        .fills("Ваш коментар", "Добро образложено.")
        .presses("Пошаљите коментар")
        .reads("Добро образложено.")
        .follows("Назад на вежбу")
        .follows("Вратите на почетак")
        .isAt("Повратак на почетак")
        .presses("Вратите на почетак")
        .reads("2. пут");
    OrderedTowns.make(application);
    trainer.follows("Освежи");
    trainer.reads("0 од 3");
  }

  private static void ends(Person trainer) {
    trainer.follows("Завршите вежбу").presses("Завршите вежбу").reads("Општине су затворене");
  }
}
