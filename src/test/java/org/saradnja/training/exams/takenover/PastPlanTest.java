package org.saradnja.training.exams.takenover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.web.TableFile;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.exams.takenover.PastEntry.Marks;
import org.saradnja.training.exams.takenover.PastEntry.Paper;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Place;

class PastPlanTest {

  private static final Known KNOWN =
      new Known(
          Map.of("valjevo", new UnitId("valjevo"), "70360", new UnitId("valjevo")),
          Map.of("nis", new Place("Ниш", "Ниша", "у Нишу")),
          2,
          2019,
          LocalDate.of(2027, 4, 26),
          false);

  private static final String HEADING = String.join(";", PastRows.COLUMNS);
  private static final String GOOD =
      "Ваљево;Ваљева;у Ваљеву;9. 5. 2019, 10. 5. 2019;10-17, 9.00-15.15;Предавач Први;"
          + "Вежба Примеровић;Ваљево;ж;v@primer.rs;саветник;1, 2;17,5;20;12;1/2019;15. 5. 2019";

  @Test
  void theExampleThatThePageOffersIsTakenOverWhole() {
    var table = new ArrayList<List<String>>();
    table.add(PastRows.COLUMNS);
    table.addAll(PastExample.ROWS);

    var plan = PastPlan.of(PastRows.read(table).rows(), KNOWN);

    assertThat(plan.refused()).isEmpty();
    assertThat(plan.trainings()).hasSize(1);
    assertThat(plan.participants()).isEqualTo(3);
  }

  @Test
  void aRowSaysEverythingAboutAParticipantAndTheirTraining() {
    var training = plan(GOOD).trainings().getFirst();
    var entry = training.entries().getFirst();

    assertThat(training.place()).isEqualTo(new Place("Ваљево", "Ваљева", "у Ваљеву"));
    assertThat(training.days())
        .containsExactly(
            new DayBlock(1, LocalDate.of(2019, 5, 9), LocalTime.of(10, 0), LocalTime.of(17, 0)),
            new DayBlock(2, LocalDate.of(2019, 5, 10), LocalTime.of(9, 0), LocalTime.of(15, 15)));
    assertThat(training.trainers()).containsExactly("Предавач Први");
    assertThat(entry.participant().unit()).contains(new UnitId("valjevo"));
    assertThat(entry.participant().gender()).isEqualTo(Gender.WOMAN);
    assertThat(entry.signed()).containsExactly(1, 2);
    assertThat(entry.marks()).contains(new Marks(1750, 2000, 1200));
    assertThat(entry.paper()).contains(new Paper("1/2019", LocalDate.of(2019, 5, 15)));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "mesto, '', place",
    "mesto, Valjevo, place",
    "lokativ, '', cases",
    "dani, сутра, days",
    "dani, '10. 5. 2019, 9. 5. 2019', days",
    "dani, 9. 5. 2019, daysDiffer",
    "dani, '9. 5. 2028, 10. 5. 2028', notHeld",
    "dani, '9. 5. 2018, 10. 5. 2018', year",
    "casovi, од јутра, hours",
    "casovi, 17-10, hours",
    "ime_i_prezime, Вежба, name",
    "jls, Атлантида, unit",
    "pol, x, gender",
    "e_posta, није, email",
    "prisutan, 3, signed",
    "prisutan, 1, notThere",
    "bodovi, 21, marks",
    "prag, '', marks",
    "najvise, 0, marks",
    "datum_uverenja, 8. 5. 2019, paper",
    "datum_uverenja, 1. 1. 2030, paper",
    "uverenje, '', paper"
  })
  void whatCannotBeTakenOverIsNamed(String column, String value, String reason) {
    var refused = plan(with(column, value)).refused();

    assertThat(refused).hasSize(1);
    assertThat(refused.getFirst().problems())
        .extracting(Sentence::key)
        .contains("past.row." + reason);
  }

  @Test
  void everythingThatIsWrongInARowIsSaidAtOnce() {
    var refused = plan("Ваљево;;;никад;никад;;Неко;Нигде;x;није;;9;;;;;").refused();

    assertThat(refused.getFirst().problems()).hasSizeGreaterThan(5);
  }

  @Test
  void aRefusedRowStopsNoOther() {
    var plan = plan(GOOD, with("ime_i_prezime", "Неко"), with("ime_i_prezime", "Друга Пробић"));

    assertThat(plan.refused()).extracting(step -> step.row().line()).containsExactly(3);
    assertThat(plan.participants()).isEqualTo(2);
  }

  @Test
  void rowsOfOneTownAndFirstDayAreOfOneTrainingAndSayTheSame() {
    var other = with("ime_i_prezime", "Друга Пробић");
    var plan =
        plan(
            GOOD,
            other.replace("Предавач Први", ""),
            with("ime_i_prezime", "Трећа Пробић").replace("9.00-15.15", "9.00-16.00"),
            with("ime_i_prezime", "Четврта Пробић").replace("Предавач Први", "Други Предавач"));

    assertThat(plan.trainings()).hasSize(1);
    assertThat(plan.refused())
        .extracting(step -> step.problems().getFirst())
        .containsExactly(
            Sentence.of("past.row.differs", "2"), Sentence.of("past.row.differs", "2"));
  }

  @Test
  void anotherFirstDayIsAnotherTraining() {
    var later = with("dani", "16. 5. 2019, 17. 5. 2019").replace("15. 5. 2019", "20. 5. 2019");

    assertThat(plan(GOOD, later).trainings()).hasSize(2);
  }

  @Test
  void onePersonTakesPartInATrainingOnce() {
    var again = with("ime_i_prezime", "Vežba Primerović");

    assertThat(plan(GOOD, again).refused())
        .extracting(PastPlan.Step::problems)
        .containsExactly(List.of(Sentence.of("past.row.twice", "2")));
    assertThat(plan(GOOD, with("jls", "")).refused()).as("a guest of the same name").isEmpty();
  }

  @Test
  void aTownIsWrittenOutInItsCasesOnceOrKnownFromBefore() {
    var second = with("genitiv", "").replace("у Ваљеву", "").replace("Вежба П", "Друга П");
    var known = with("mesto", "Ниш").replace("Ваљева;у Ваљеву", ";");

    assertThat(plan(GOOD, second).refused()).isEmpty();
    assertThat(plan(known).trainings().getFirst().place().locative()).isEqualTo("у Нишу");
  }

  @Test
  void whoSignedNothingIsEnteredAsAbsentAndHasNoTest() {
    var absent =
        "Ваљево;Ваљева;у Ваљеву;9. 5. 2019, 10. 5. 2019;10-17;;Вежба Примеровић;70360;;;;не;;;;;";
    var entry = plan(absent).trainings().getFirst().entries().getFirst();

    assertThat(entry.signed()).isEmpty();
    assertThat(entry.marks()).isEmpty();
    assertThat(entry.participant().gender()).isEqualTo(Gender.NOT_STATED);
    assertThat(entry.days().getLast().from()).isEqualTo(LocalTime.of(10, 0));
  }

  @Test
  void theHeadingMayBeInEitherScriptAndInAnyOrder() {
    var rows =
        PastRows.read(
            TableFile.csv(
                "ЈЛС;Име и презиме;Присутан;Место;Генитив;Локатив;Дани;Часови\n"
                    + "Valjevo;Вежба Пробић;да;Ваљево;Ваљева;у Ваљеву;2019-05-09,2019-05-10;10-17"));

    assertThat(rows.fault()).isEmpty();
    assertThat(PastPlan.of(rows.rows(), KNOWN).refused()).isEmpty();
  }

  @Test
  void aTableWithoutAColumnOrARowIsNone() {
    assertThat(PastRows.read(List.of()).fault()).contains(Sentence.of("past.table.empty"));
    assertThat(PastRows.read(TableFile.csv(HEADING)).fault())
        .contains(Sentence.of("past.table.empty"));
    assertThat(
            PastRows.read(TableFile.csv("mesto;dani\nНиш;1. 1. 2019")).fault().map(Sentence::key))
        .isEqualTo(Optional.of("past.table.columns"));
  }

  private static String with(String column, String value) {
    var cells = new ArrayList<>(List.of(GOOD.split(";", -1)));
    cells.set(PastRows.COLUMNS.indexOf(column), value);
    return String.join(";", cells);
  }

  private static PastPlan plan(String... rows) {
    var read = PastRows.read(TableFile.csv(HEADING + "\n" + String.join("\n", rows)));
    assertThat(read.fault()).isEmpty();
    return PastPlan.of(read.rows(), KNOWN);
  }
}
