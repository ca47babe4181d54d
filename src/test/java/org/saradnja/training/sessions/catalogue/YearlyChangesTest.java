package org.saradnja.training.sessions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.training.programmes.ProgrammeSheet;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;
import org.saradnja.training.programmes.ProgrammeSheet.Part;
import org.saradnja.training.sessions.catalogue.ProgrammePage.Change;

class YearlyChangesTest {

  private static final String TITLE = "Назив програма";

  private static final ProgrammeSheet OF_2026 =
      sheet(
          "Сарадња са удружењима",
          List.of(new Fact("Трајање", "2 дана, 12 сати"), new Fact("Група", "од 8 до 25")),
          List.of(
              new Part("aim", "Циљ", List.of("Бољи конкурси."), List.of(), false),
              new Part(
                  "topics", "Теме", List.of(), List.of("Правни оквир", "Конкурс", "Уговор"), true),
              new Part("funds", "Средства", List.of("Буџет."), List.of(), false)));

  @Test
  void anEntryThatStayedTheSameHasNoChanges() {
    assertThat(YearlyChanges.between(OF_2026, OF_2026, TITLE)).isEmpty();
  }

  @Test
  void whatChangedIsToldLineByLineInTheOrderOfTheEntry() {
    var later =
        sheet(
            "Сарадња са организацијама",
            List.of(new Fact("Трајање", "2 дана, 13 сати"), new Fact("Група", "од 8 до 25")),
            List.of(
                new Part("aim", "Циљ", List.of("Бољи конкурси."), List.of(), false),
                new Part(
                    "topics",
                    "Теме",
                    List.of(),
                    List.of("Правни оквир", "Конкурс", "Извештај"),
                    true),
                new Part("methods", "Методе", List.of(), List.of("Радионица"), false)));

    assertThat(YearlyChanges.between(OF_2026, later, TITLE))
        .containsExactly(
            new Change(
                TITLE, List.of("Сарадња са удружењима"), List.of("Сарадња са организацијама")),
            new Change("Трајање", List.of("2 дана, 12 сати"), List.of("2 дана, 13 сати")),
            new Change("Теме", List.of("Уговор"), List.of("Извештај")),
            new Change("Методе", List.of(), List.of("Радионица")),
            new Change("Средства", List.of("Буџет."), List.of()));
  }

  @Test
  void topicsInAnotherOrderAreToldAsAWhole() {
    var before = topics("Правни оквир", "Конкурс");
    var later = topics("Конкурс", "Правни оквир");

    assertThat(YearlyChanges.between(before, later, TITLE))
        .containsExactly(
            new Change(
                "Теме", List.of("Правни оквир", "Конкурс"), List.of("Конкурс", "Правни оквир")));
  }

  @Test
  void whatTheProgrammeCouncilSaidIsNoChangeOfTheProgramme() {
    var said =
        sheet(
            "Сарадња",
            List.of(),
            List.of(new Part("council", "Мишљење", List.of("4 од 4"), List.of(), false)));

    assertThat(YearlyChanges.between(sheet("Сарадња", List.of(), List.of()), said, TITLE))
        .isEmpty();
  }

  private static ProgrammeSheet topics(String... topics) {
    return sheet(
        "Сарадња",
        List.of(),
        List.of(new Part("topics", "Теме", List.of(), List.of(topics), true)));
  }

  private static ProgrammeSheet sheet(String title, List<Fact> facts, List<Part> parts) {
    return new ProgrammeSheet("Секторски програм", title, "", "", "", facts, parts);
  }
}
