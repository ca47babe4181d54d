package org.saradnja.journeys;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Who wants to teach applies to the open call; the committee of the closed one judges and the
 * Academy decides, and the selected one stands on the permanent list.
 */
@Journey
class TrainerJourneyTest {

  private static final String OPEN = "Позив за предаваче о етици и дигиталним вештинама";
  private static final String CLOSED = "Пролећни позив за предаваче о финансијама и општим актима";

  /** Of 30, 30, 10 and 30 points. */
  private static final List<String> HIGH_MARKS = List.of("27", "27", "9", "27");

  @Test
  void aPersonAppliesToTheOpenCall() {
    try (var person = Person.with(Visitor.withoutScripts())) {
      person
          .signsIn("zastupnik05")
          .follows("Обуке")
          .follows("Јавни позиви за предаваче")
          .follows(OPEN)
          .isAt(OPEN)
          .follows("Пријавите се")
          .isAt("Нова пријава за акредитацију")
          .presses("Отворите нацрт")
          .isAt("Подаци")
          .ticks("Дигиталне вештине")
          .fills("Образовање", "Измишљени факултет, 2012.")
          .fills("Година радног искуства у области", "6")
          .fills("Радно и стручно искуство у области", "Вежбовни послови у области.")
          .fills("Предавачко искуство", "Вежбовне радионице.")
          .presses("Сачувајте и наставите")
          .isAt("Документи")
          .follows("Наставите на преглед")
          .reads("Није приложен документ: диплома")
          .follows("Није дата изјава")
          .ticks("Изјављујем да су подаци тачни")
          .presses("Сачувајте и наставите")
          .attaches("Изаберите датотеку: диплома", "diploma.pdf")
          .presses("Приложите")
          .isAt("Документи")
          .reads("diploma.pdf")
          .follows("Наставите на преглед")
          .presses("Пошаљите пријаву")
          .isAt("Потврда о пријему")
          .reads("Пријава је примљена 20. 4. 2027. у ");
      person.goesToTheDesk();
    }
  }

  @Test
  void theCommitteeSelectsAndTheListNamesWhoWasSelected() {
    judges("organizator", false);
    judges("kancelarija", false);
    judges("kadrovi", true);
    try (var academy = Person.with(Visitor.withoutScripts())) {
      academy
          .signsIn("akademija")
          .follows(CLOSED)
          .isAt("Избор предавача")
          .reads("спремно за одлуку")
          .fills("Број одлуке", "вежбовна одлука 7/2027")
          .presses("Донесите одлуку")
          .reads("Одлука вежбовна одлука 7/2027");
    }
    try (var reader = Person.with(Visitor.withoutScripts())) {
      reader
          .comesTo("/obuke/predavaci")
          .isAt("Стална листа предавача")
          .reads("Шаљивко Привидовић")
          .follows("Јавни позиви за предаваче")
          .follows(CLOSED)
          .reads("Исход избора")
          .reads("Шаљивко Привидовић");
    }
  }

  /** Signs first if the statement waits, then gives the same marks to both applicants. */
  private static void judges(String account, boolean signs) {
    try (var member = Person.with(Visitor.withoutScripts())) {
      member.signsIn(account).follows(CLOSED).isAt(CLOSED);
      if (signs) {
        member.reads("Изјава о непостојању сукоба интереса").presses("Потпишите изјаву");
      }
      for (var applicant : new String[] {"Говорко Предавачевић", "Шаљивко Привидовић"}) {
        member.isAt(CLOSED).follows(applicant).isAt(applicant);
        marks(member);
        member.presses("Дајте оцене");
      }
      member.isAt(CLOSED).reads("оцењено");
    }
  }

  private static void marks(Person member) {
    var fields = member.page.locator("section:has(#ocene) input.short").all();
    for (int at = 0; at < fields.size(); at++) {
      fields.get(at).fill(HIGH_MARKS.get(at % HIGH_MARKS.size()));
    }
    for (var choice : member.page.locator("section:has(#ocene) select").all()) {
      choice.selectOption("da");
    }
  }
}
