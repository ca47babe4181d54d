package org.saradnja.training.programmes.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeText.Job;
import org.saradnja.training.programmes.SubjectArea;

class ProgrammeFormTest {

  private static final List<SubjectArea> SUBJECTS =
      List.of(new SubjectArea("civilno-drustvo", "Цивилно друштво", "Civil society"));
  private static final Texts TEXTS = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  static List<Content> contents() {
    return List.of(
        SampleProgramme.sector("proba", 2027),
        SampleProgramme.special("proba", 2019),
        SampleProgramme.incomplete("proba", 2099));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void whatIsWrittenIntoTheFormIsReadBack(Content content) {
    var form = ProgrammeForm.of(content, 3);

    assertThat(errors(form)).isEmpty();
    assertThat(form.content()).isEqualTo(content);
    assertThat(form.version()).isEqualTo(3);
  }

  @Test
  void aNewDraftAsksForWhatNamesItAndOffersTheUsualTwoDays() {
    assertThat(errors(ProgrammeForm.EMPTY)).containsOnlyKeys("title", "code", "year", "subject");
    assertThat(ProgrammeForm.EMPTY.days()).isEqualTo("2");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "title, ''",
    "title, Probni program",
    "code, Proba",
    "code, 'proba proba'",
    "year, 2016",
    "year, 2100",
    "year, 27",
    "kind, OTHER",
    "subject, astronomija",
    "reasons, Reason",
    "aim, Aim",
    "outcomes, Outcome",
    "topics, Topic",
    "targetGroup, Staff",
    "selection, In turn",
    "methods, Lecture",
    "evaluation, Form",
    "provider, Provider",
    "funds, Budget",
    "form, ELSEWHERE",
    "days, 0",
    "days, 31",
    "days, два",
    "hours, 241",
    "hours, -3",
    "least, 1001",
    "most, 7",
    "check, EXAM",
    "verification, DIPLOMA"
  })
  void whatIsWrongIsSaidAtItsFieldAlone(String field, String typed) {
    assertThat(errors(form(Map.of(field, typed)))).containsOnlyKeys(field);
  }

  @Test
  void textsHaveTheirLengths() {
    assertThat(errors(form(Map.of("title", "а".repeat(301))))).containsOnlyKeys("title");
    assertThat(errors(form(Map.of("aim", "а".repeat(6001))))).containsOnlyKeys("aim");
    assertThat(errors(form(Map.of("code", "a".repeat(81))))).containsOnlyKeys("code");
  }

  @Test
  void groupsAreComparedOnlyWhereBothAreNumbers() {
    assertThat(errors(form(Map.of("least", "много", "most", "1")))).containsOnlyKeys("least");
  }

  @Test
  void jobsAreReadWithTheirCodes() {
    var form = form(Map.of("jobs", "ЛС-12 | Послови сарадње\n\n 3.14/2 |  Секретар комисије "));

    assertThat(errors(form)).isEmpty();
    assertThat(form.content().text().forWhom().jobs())
        .containsExactly(
            new Job("ЛС-12", "Послови сарадње"), new Job("3.14/2", "Секретар комисије"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ЛС-12",
        "ЛС-12 |",
        "| Послови",
        "ЛС 12 | Послови",
        "ЛС-12 | Poslovi",
        "ЛС-12 | Послови | сарадње",
        "предугачка-шифра-радног-места | Послови"
      })
  void aJobWithoutCodeOrNameIsSaidToBeOne(String line) {
    assertThat(errors(form(Map.of("jobs", "ЛС-1 | Шеф\n" + line)))).containsOnlyKeys("jobs");
  }

  @Test
  void thereAreNotMoreJobsThanSomebodyReads() {
    assertThat(errors(form(Map.of("jobs", "ЛС-1 | Шеф\n".repeat(60))))).isEmpty();
    assertThat(errors(form(Map.of("jobs", "ЛС-1 | Шеф\n".repeat(61))))).containsOnlyKeys("jobs");
  }

  @ParameterizedTest(name = "{0}, {1} of {2}: {3}")
  @CsvSource({
    "2026-12-23, 99/2026, CONTINUOUS_GENERAL, ''",
    "2026-12-23, 99/26, CONTINUOUS_GENERAL, act",
    "2026-12-23, акт 1, MANAGERS, act",
    "2026-12-23, акт 1, SPECIAL, ''",
    "2026-12-23, '', SPECIAL, act",
    "31. 2. 2026., акт 1, SPECIAL, adoptedOn",
    "'', 99/2026, INDUCTION, adoptedOn"
  })
  void theGazetteIsCitedOfWhatTheGovernmentAdoptsAndTheBodysActOfASpecialOne(
      String day, String act, ProgrammeKind kind, String field) {
    var errors = new AdoptionForm(day, act, 0).errors(kind, TEXTS);

    assertThat(errors.keySet()).isEqualTo(only(field));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({"2027-01-10, 12-3, ''", "јуче, 12-3, enteredOn", "2027-01-10, ' ', number"})
  void anEntryInTheRecordsHasADayAndANumber(String day, String number, String field) {
    var errors = new RecordsForm(day, number, 0).errors(TEXTS);

    assertThat(errors.keySet()).isEqualTo(only(field));
    assertThat(new RecordsForm("2027-01-10", "1".repeat(61), 0).errors(TEXTS))
        .containsOnlyKeys("number");
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "2027-04-15, 3, Јасан програм., ''",
    "2027-04-15, 4, Јасан програм., ''",
    "2027-04-15, 5, Јасан програм., mark",
    "2027-04-15, 0, Јасан програм., mark",
    "2027-04-15, '', Јасан програм., mark",
    "2027-04-15, 3, '', opinion",
    "2027-04-15, 3, A clear programme., opinion",
    "сутра, 3, Јасан програм., givenOn"
  })
  void anOpinionHasADayAMarkOfTheScaleAndAText(String day, String mark, String text, String field) {
    var form = new OpinionForm(day, mark, text);

    assertThat(form.errors(4, TEXTS).keySet()).isEqualTo(only(field));
  }

  private static Set<String> only(String field) {
    return field.isEmpty() ? Set.of() : Set.of(field);
  }

  private static Map<String, String> errors(ProgrammeForm form) {
    return FormErrors.of(form, SUBJECTS, TEXTS);
  }

  private static ProgrammeForm form(Map<String, String> changes) {
    var usual = ProgrammeForm.of(SampleProgramme.sector("proba", 2027), 0);
    return new ProgrammeForm(
        changes.getOrDefault("code", usual.code()),
        changes.getOrDefault("year", usual.year()),
        changes.getOrDefault("kind", usual.kind()),
        changes.getOrDefault("title", usual.title()),
        changes.getOrDefault("subject", usual.subject()),
        changes.getOrDefault("reasons", usual.reasons()),
        changes.getOrDefault("aim", usual.aim()),
        changes.getOrDefault("outcomes", usual.outcomes()),
        changes.getOrDefault("topics", usual.topics()),
        changes.getOrDefault("targetGroup", usual.targetGroup()),
        changes.getOrDefault("jobs", usual.jobs()),
        changes.getOrDefault("selection", usual.selection()),
        changes.getOrDefault("form", usual.form()),
        changes.getOrDefault("methods", usual.methods()),
        changes.getOrDefault("days", usual.days()),
        changes.getOrDefault("hours", usual.hours()),
        changes.getOrDefault("least", usual.least()),
        changes.getOrDefault("most", usual.most()),
        changes.getOrDefault("check", usual.check()),
        changes.getOrDefault("verification", usual.verification()),
        changes.getOrDefault("evaluation", usual.evaluation()),
        changes.getOrDefault("provider", usual.provider()),
        changes.getOrDefault("funds", usual.funds()),
        0);
  }
}
