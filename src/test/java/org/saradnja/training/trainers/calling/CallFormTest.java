package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.TrainerCall;

/** What keeps a call for trainers from being published is said at its field, all at once. */
class CallFormTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final CallForm.Lists KNOWN =
      new CallForm.Lists(
          List.of(SomeTrainerCall.SUBJECT, "javne-finansije"),
          List.of("degree", "experience"),
          List.of("diploma"),
          List.of("professional", "teaching", "course"));

  @Test
  void aWholeFormIsTheCallThatIsPublished() {
    var form = SomeTrainerCall.form("30");

    assertThat(form.errors(KNOWN, T)).isEmpty();
    assertThat(form.window()).contains(30);
    assertThat(form.content())
        .isEqualTo(
            new TrainerCall.Content(
                "Позив за вежбу",
                "Траже се предавачи.",
                List.of(SomeTrainerCall.SUBJECT, "javne-finansije"),
                Capacity.LECTURER,
                List.of("degree", "experience"),
                3,
                List.of("diploma"),
                List.of("professional", "teaching", "course"),
                60,
                30,
                "Наука Учимировић"));
  }

  @Test
  void anEmptyFormNamesEverythingThatIsMissingInTheOrderOfThePage() {
    var none = List.<String>of();
    var nothing = new CallForm("", "", none, "", none, "", none, none, "", "", "");

    assertThat(nothing.errors(KNOWN, T).keySet())
        .containsExactly(
            "title",
            "about",
            "subjects",
            "capacity",
            "years",
            "criteria",
            "threshold",
            "days",
            "contact");
  }

  @Test
  void aNewFormBeginsWithWhatIsUsualAndLacksTheRest() {
    assertThat(CallForm.EMPTY.errors(KNOWN, T).keySet())
        .containsExactly("title", "about", "subjects", "criteria", "contact");
    assertThat(CallForm.EMPTY.window()).contains(30);
  }

  @ParameterizedTest(name = "{0} = \"{1}\"")
  @CsvSource({
    "years, -1",
    "years, 51",
    "years, три",
    "years, ''",
    "years, 3.5",
    "threshold, 101",
    "threshold, -1",
    "threshold, 60%",
    "days, 0",
    "days, 366",
    "days, месец",
    "days, 99999",
    "capacity, PRESIDENT",
    "capacity, lecturer",
    "title, '  '",
    "about, ''",
    "contact, ''",
  })
  void whatCannotBeReadIsSaidAtItsFieldAlone(String field, String typed) {
    assertThat(changed(field, typed).errors(KNOWN, T)).containsOnlyKeys(field);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "years, 0",
    "years, 50",
    "threshold, 0",
    "threshold, 100",
    "days, 1",
    "days, 365",
    "capacity, MENTOR",
    "capacity, COACH"
  })
  void theBoundsThemselvesAreTaken(String field, String typed) {
    assertThat(changed(field, typed).errors(KNOWN, T)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} characters are taken, {2} are not")
  @CsvSource({"title, 300, 301", "about, 4000, 4001", "contact, 300, 301"})
  void aTextHasItsLength(String field, int longest, int tooLong) {
    assertThat(changed(field, "а".repeat(longest)).errors(KNOWN, T)).isEmpty();
    assertThat(changed(field, "а".repeat(tooLong)).errors(KNOWN, T)).containsOnlyKeys(field);
  }

  @ParameterizedTest(name = "{0} of nobody's list")
  @ValueSource(strings = {"subjects", "conditions", "documents", "criteria"})
  void onlyWhatStandsOnTheListsOfTheAcademyCanBeChosen(String field) {
    assertThat(chosen(field, List.of("izmisljeno")).errors(KNOWN, T)).containsOnlyKeys(field);
  }

  @Test
  void aCallMayAskForNoConditionsAndNoDocumentsButForAnAreaAndACriterion() {
    assertThat(chosen("conditions", List.of()).errors(KNOWN, T)).isEmpty();
    assertThat(chosen("documents", List.of()).errors(KNOWN, T)).isEmpty();
    assertThat(chosen("subjects", List.of()).errors(KNOWN, T)).containsOnlyKeys("subjects");
    assertThat(chosen("criteria", List.of()).errors(KNOWN, T)).containsOnlyKeys("criteria");
  }

  @Test
  void whiteSpaceAroundWhatWasTypedIsNotKept() {
    var form = changed("title", "  Позив \n");

    assertThat(form.title()).isEqualTo("Позив");
    assertThat(changed("days", " 45 ").window()).contains(45);
  }

  @Test
  void aMessageSaysWhatToDoInTheLanguageOfTheReader() {
    var english = Texts.ofCommand(TextCatalogue.ofCommands(), Face.ENGLISH);
    var form = changed("days", "месец");

    assertThat(form.errors(KNOWN, T)).containsEntry("days", "Упишите број дана, на пример 30.");
    assertThat(form.errors(KNOWN, english).get("days")).contains("30").doesNotContain("Упишите");
  }

  private static CallForm changed(String field, String typed) {
    var whole = SomeTrainerCall.form("30");
    return new CallForm(
        field.equals("title") ? typed : whole.title(),
        field.equals("about") ? typed : whole.about(),
        whole.subjects(),
        field.equals("capacity") ? typed : whole.capacity(),
        whole.conditions(),
        field.equals("years") ? typed : whole.years(),
        whole.documents(),
        whole.criteria(),
        field.equals("threshold") ? typed : whole.threshold(),
        field.equals("days") ? typed : whole.days(),
        field.equals("contact") ? typed : whole.contact());
  }

  private static CallForm chosen(String field, List<String> codes) {
    var whole = SomeTrainerCall.form("30");
    return new CallForm(
        whole.title(),
        whole.about(),
        field.equals("subjects") ? codes : whole.subjects(),
        whole.capacity(),
        field.equals("conditions") ? codes : whole.conditions(),
        whole.years(),
        field.equals("documents") ? codes : whole.documents(),
        field.equals("criteria") ? codes : whole.criteria(),
        whole.threshold(),
        whole.days(),
        whole.contact());
  }
}
