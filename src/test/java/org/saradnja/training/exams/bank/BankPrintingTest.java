package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Words;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;

/** The list of the bank as it is filtered and counted. */
class BankPrintingTest {

  private static final Instant AT = Instant.parse("2026-11-03T08:00:00Z");
  private static final List<QuestionModule> MODULES =
      List.of(
          new QuestionModule("М5", "Правни оквир", "saradnja-sa-ocd"),
          new QuestionModule("М7", "Поступак", "saradnja-sa-ocd"));
  private static final List<Written> BANK =
      List.of(
          written("П1", "М5", SomeQuestions.single(), true, false),
          written("П2", "М7", SomeQuestions.number(), true, false),
          written("П3", "М7", SomeQuestions.matching(), false, false),
          written("П4", "М7", SomeQuestions.text(), true, true),
          written("П5", "", new Task.TrueFalse("Ђорђе пише захтев.", true), false, false));

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "modul, М7, 'П2,П3,П4'",
    "modul, М9, ''",
    "vrsta, NUMBER, П2",
    "vrsta, MATCHING, П3",
    "stanje, CONFIRMED, 'П1,П2'",
    "stanje, WITHDRAWN, П4",
    "q, djordje, П5",
    "q, 'П 3', ''",
    "q, п3, П3",
    "q, '', 'П1,П2,П3,П4,П5'",
  })
  void theListIsFiltered(String filter, String wanted, String codes) {
    assertThat(String.join(",", codes(Map.of(filter, wanted)))).isEqualTo(codes);
  }

  @Test
  void filtersAreAskedTogether() {
    assertThat(codes(Map.of("modul", "М7", "stanje", "DRAFT"))).containsExactly("П3");
  }

  @Test
  void whateverIsFilteredTheFiguresAreOfTheWholeBank() {
    var page = page(Map.of("modul", "М5"));

    assertThat(page.figures()).extracting(BankPage.Figure::number).containsExactly("2", "2", "1");
    assertThat(page.stock())
        .as("what tests may draw from")
        .extracting(BankPage.Figure::number)
        .containsExactly("1", "1");
  }

  @Test
  void aLongQuestionIsCutInTheListAndALineBreakIsASpace() {
    var stem = "први ред\nдруги ред " + "ж".repeat(300);
    var written = written("П9", "М7", new Task.TrueFalse(stem, true), false, false);

    var line =
        new BankPrinting(MODULES, Words.CYRILLIC).page(List.of(written), Map.of()).list().rows();

    assertThat(line.getFirst().stem()).startsWith("први ред други ред").hasSize(161).endsWith("…");
  }

  @Test
  void codesAndModulesAreWrittenInLatinLettersForEnglishReaders() {
    var line = new BankPrinting(MODULES, Words.ENGLISH).page(BANK, Map.of()).list().rows();

    assertThat(line.getFirst().code()).isEqualTo("P1");
    assertThat(line.getFirst().module()).isEqualTo("M5");
  }

  private static List<String> codes(Map<String, String> asked) {
    return page(asked).list().rows().stream().map(BankPage.Line::code).toList();
  }

  private static BankPage page(Map<String, String> asked) {
    return new BankPrinting(MODULES, Words.CYRILLIC).page(BANK, asked);
  }

  private static Written written(
      String code, String module, Task task, boolean confirmed, boolean withdrawn) {
    var version = new QuestionVersion(new QuestionId(UUID.randomUUID()), 1);
    var text = new QuestionText(module, Difficulty.EASY, Basis.PROVISION, task, "", "");
    return new Written(
        new Question(version, code, text),
        1,
        AT,
        confirmed ? Optional.of(AT) : Optional.empty(),
        withdrawn ? Optional.of(AT) : Optional.empty());
  }
}
