package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.organisations.Plan.Outcome;

class SentencesTest {

  private static final Problem TWICE = Problem.of("registrationNumber", "row.twice", "2");
  private static final Problem CHECK = Problem.of("account", "account.check");

  private final Sentences serbian = on(Face.CYRILLIC);

  @Test
  void aSentenceNamesWhatItIsAbout() {
    assertThat(serbian.of(TWICE)).isEqualTo("Исти број стоји и у реду 2.");
    assertThat(serbian.withField(TWICE)).isEqualTo("Матични број: Исти број стоји и у реду 2.");
    assertThat(on(Face.ENGLISH).withField(TWICE)).contains("2").doesNotContain("реду");
  }

  @Test
  void aFormShowsTheFirstProblemOfEachField() {
    var problems = List.of(TWICE, Problem.of("registrationNumber", "registrationNumber"), CHECK);

    assertThat(serbian.byField(problems))
        .containsExactly(
            Map.entry("registrationNumber", "Исти број стоји и у реду 2."),
            Map.entry("account", serbian.of(CHECK)));
  }

  @ParameterizedTest(name = "{0}, to be looked at {1}: {2}")
  @CsvSource({
    "ENTERED, false, ok",
    "ENTERED, true, soon",
    "CORRECTED, false, ok",
    "CORRECTED, true, soon",
    "UNCHANGED, false, off",
    "REFUSED, true, late",
  })
  void theMarkOfARowSaysHowMuchAttentionItNeeds(Outcome outcome, boolean toLookAt, String mark) {
    var told = toLookAt ? List.of(CHECK) : List.<Problem>of();
    var refused = outcome == Outcome.REFUSED;

    var row =
        serbian.row(
            step(outcome, form("А"), refused ? told : List.of(), refused ? List.of() : told));

    assertThat(row.mark()).isEqualTo(mark);
    assertThat(row.sentences()).hasSize(toLookAt ? 1 : 0);
  }

  @Test
  void aRefusedRowTellsItsProblemsAndNotItsWarnings() {
    var row = serbian.row(step(Outcome.REFUSED, form("А"), List.of(TWICE), List.of(CHECK)));

    assertThat(row.sentences()).containsExactly(serbian.withField(TWICE));
  }

  @Test
  void aRowWithoutNameAndNumberStillStandsInTheTable() {
    var row = serbian.row(step(Outcome.REFUSED, form(""), List.of(TWICE), List.of()));

    assertThat(row.name()).isEqualTo("—");
    assertThat(row.line()).isEqualTo("7");
  }

  @Test
  void aRowThatWasRefusedLongAgoIsToldAsItIsToldNow() {
    var stored = new ImportTable.Refused(7, form("А"), List.of(TWICE));

    assertThat(serbian.row(stored))
        .isEqualTo(serbian.row(step(Outcome.REFUSED, form("А"), List.of(TWICE), List.of())));
  }

  private static Plan.Step step(
      Outcome outcome, OrganisationForm form, List<Problem> problems, List<Problem> warnings) {
    return new Plan.Step(7, form, outcome, problems, warnings, Optional.empty(), Optional.empty());
  }

  private static OrganisationForm form(String name) {
    return new OrganisationForm("", "", name, "", "", "", "", "", List.of(), "", 0);
  }

  private static Sentences on(Face face) {
    return new Sentences(Texts.ofCommand(TextCatalogue.ofCommands(), face));
  }
}
