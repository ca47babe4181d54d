package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A member of a commission, from the statement to the last score. */
@Journey
class MemberJourneyTest {

  private static final String CALL = "VEZ-2027-06";

  private static final List<String> WITHOUT_CONFLICT =
      List.of("Удружење „Два точка“", "Удружење „Зелени предлог“", "Удружење „Тиха вода“");

  @Test
  void aMemberSignsTheStatementThenScores() {
    var anApplication = addressOfAnApplication();
    try (var member = Person.with(Visitor.withBrowser())) {
      member.signsIn("clan2").follows("Потпишите изјаву");
      readsNothingOfTheApplications(member, anApplication);

      member
          .presses("Потпишите изјаву")
          .reads("Потврдите да потписујете изјаву")
          .reads("Удружење „Праг ниже“: Изаберите да ли постоји сукоб интереса и који");
      for (var applicant : WITHOUT_CONFLICT) {
        member.choosesAt(applicant, "Сукоб интереса", "нема сукоба интереса");
      }
      member
          .choosesAt("Удружење „Праг ниже“", "Сукоб интереса", "чланство у организацији")
          .ticks("Потписујем изјаву са овим одговорима")
          .presses("Потпишите изјаву")
          .reads("Напишите о коме или о чему је реч")
          .fillsAt("Удружење „Праг ниже“", "Објашњење", "Члан сам од 2022.")
          .presses("Потпишите изјаву")
          .isAt("Бодовање")
          .reads("Остале су 3 пријаве за бодовање.")
          .readsNothingOf("Поток без баријера");

      scores(member.follows("Отворите следећу").isAt("Чувари извора"));
      member.reads("Остале су 2 пријаве за бодовање.");
      scores(member.follows("Отворите следећу").isAt("Бициклом до купалишта"));
      scores(member.follows("Отворите следећу").isAt("Школа старих чувара потока"));
      member.reads("Све ваше пријаве су бодоване");
      assertThat(member.row("Чувари извора").innerText()).contains("бодовано: 79");
      member.goesToTheDesk().isAt("Уторак").readsNothingOf("Бодујте пријаве");
      member.follows("Оцењивање").isAt("Оцењивање").reads("све је бодовано");
    }
  }

  private static String addressOfAnApplication() {
    try (var other = Person.with(Visitor.withBrowser())) {
      other.signsIn("clan1").follows("Бодујте пријаве").follows("Удружење „Зелени предлог“");
      other.isAt("Чувари извора");
      return other.page.url();
    }
  }

  private static void readsNothingOfTheApplications(Person member, String anApplication) {
    member
        .isAt("Изјава о непостојању сукоба интереса")
        .reads("Удружење „Зелени предлог“")
        .readsNothingOf("Чувари извора");
    member.page.navigate(anApplication);
    member.readsNothingOf("Чувари извора").page.goBack();
    member.comesTo("/rad/konkursi/" + CALL + "/ocene").isAt("Изјава о непостојању сукоба интереса");
  }

  private static void scores(Person member) {
    member
        .gives("Референце програма", "20")
        .gives("Циљеви и јавни интерес", "25")
        .gives("Буџет и суфинансирање", "15")
        .gives("Ранија средства и капацитет", "12")
        .reads("започето")
        .gives("Локални приоритет", "7")
        .presses("Дајте бодове")
        .isAt("Бодовање");
  }
}
