package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.Property;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.saradnja.training.trainers.calling.StoredTrainerCall;

/** What keeps an application from being sent, said field by field; everything typed is kept. */
class ApplicationFormTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final TrainerCall CALL = StoredTrainerCall.of("pred-2099-01");
  private static final List<String> AREA = List.of(SomeTrainerCall.SUBJECT);

  @Test
  void aWholeApplicationLacksNothing() {
    var whole = SomeTrainerApplication.form(AREA);

    assertThat(whole.gaps(CALL, T)).isEmpty();
    assertThat(whole.isWhole(CALL)).isTrue();
  }

  @Test
  void anEmptyOneNamesEverythingInTheOrderOfThePage() {
    var nothing = new ApplicationForm(List.of(), "", "", "", "", "", "", "");

    assertThat(nothing).isEqualTo(ApplicationForm.EMPTY);
    assertThat(nothing.gaps(CALL, T).keySet())
        .containsExactly("subjects", "education", "years", "experience", "teaching", "statement");
    assertThat(nothing.isWhole(CALL)).isFalse();
  }

  @ParameterizedTest(name = "years \"{0}\": {1}")
  @CsvSource({
    "0, 0",
    "7, 7",
    "07, 7",
    "60, 60",
    "61,",
    "100,",
    "-1,",
    "седам,",
    "'',",
    "3.5,",
    "7 година,"
  })
  void yearsAreAWholeNumberUpToSixty(String typed, Integer years) {
    var form = changed("years", typed);

    assertThat(form.readYears()).isEqualTo(Optional.ofNullable(years));
    assertThat(form.isWhole(CALL)).isEqualTo(years != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"education", "experience", "teaching"})
  void whatIsAskedForIsMissingWhenItIsBlank(String field) {
    assertThat(changed(field, "   ").gaps(CALL, T)).containsOnlyKeys(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"course", "references"})
  void whatIsOnlyWelcomeMayBeLeftOut(String field) {
    assertThat(changed(field, "").gaps(CALL, T)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"education", "experience", "teaching", "course", "references"})
  void noTextIsLongerThanFourThousandCharacters(String field) {
    assertThat(changed(field, "а".repeat(4000)).isWhole(CALL)).isTrue();
    var tooLong = changed(field, "а".repeat(4001));

    assertThat(tooLong.gaps(CALL, T))
        .containsOnly(Map.entry(field, "Текст је дужи од 4.000 знакова."));
    assertThat(tooLong.isWhole(CALL)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ne", "DA", "true", "on"})
  void theStatementIsGivenByItsOwnWordAlone(String typed) {
    assertThat(changed("statement", typed).gaps(CALL, T)).containsOnlyKeys("statement");
  }

  @Test
  void oneAppliesForAreasOfTheCallAlone() {
    var other = SomeTrainerApplication.form(List.of(SomeTrainerCall.SUBJECT, "opsti-akti"));

    assertThat(other.gaps(CALL, T)).containsOnlyKeys("subjects");
    assertThat(SomeTrainerApplication.form(List.of("javne-finansije")).gaps(CALL, T)).isEmpty();
  }

  @Test
  void whatWasTypedIsComparedWithoutTheWhiteSpaceAroundIt() {
    assertThat(changed("education", " Факултет\n")).isEqualTo(SomeTrainerApplication.form(AREA));
    assertThat(SomeTrainerApplication.form(AREA).fields())
        .containsEntry("subjects", SomeTrainerCall.SUBJECT)
        .containsEntry("years", "7")
        .doesNotContainKey("statement");
  }

  @Test
  void theLongerAFormIsFilledTheFewerGapsItHas() {
    Property.forAll(
        random ->
            new ApplicationForm(
                random.nextBoolean() ? AREA : List.of(),
                random.nextBoolean() ? "Факултет" : "",
                random.nextBoolean() ? "7" : "",
                random.nextBoolean() ? "Искуство" : "",
                random.nextBoolean() ? "Предавања" : "",
                "",
                "",
                random.nextBoolean() ? "da" : ""),
        form -> {
          var withEducation =
              new ApplicationForm(
                  form.subjects(),
                  "Факултет",
                  form.years(),
                  form.experience(),
                  form.teaching(),
                  "",
                  "",
                  form.statement());

          assertThat(form.gaps(CALL, T).keySet()).containsAll(withEducation.gaps(CALL, T).keySet());
          assertThat(form.isWhole(CALL)).isEqualTo(form.gaps(CALL, T).isEmpty());
        });
  }

  private static ApplicationForm changed(String field, String typed) {
    var whole = SomeTrainerApplication.form(AREA);
    return new ApplicationForm(
        whole.subjects(),
        field.equals("education") ? typed : whole.education(),
        field.equals("years") ? typed : whole.years(),
        field.equals("experience") ? typed : whole.experience(),
        field.equals("teaching") ? typed : whole.teaching(),
        field.equals("course") ? typed : whole.course(),
        field.equals("references") ? typed : whole.references(),
        field.equals("statement") ? typed : whole.statement());
  }
}
