package org.saradnja.funding.assessment.scoring;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.calls.Criterion;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.Property;

/** Whole points from 0 to the maximum of a criterion, each with a reason. */
class ScoreFormTest {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final List<Criterion> CRITERIA =
      List.of(
          new Criterion("goals", "Циљеви", "", 30, true),
          new Criterion("budget", "Буџет", "", 20, false));

  @Test
  void pointsWithReasonsAreGiven() {
    assertThat(parse(typed("25", "Јасно.", "0", "Нема образложења."), false))
        .isEqualTo(
            new ScoreForm.Parsed.Valid(
                Map.of(
                    "goals", new PointsGiven(25, "Јасно."),
                    "budget", new PointsGiven(0, "Нема образложења."))));
  }

  @ParameterizedTest(name = "„{0}“")
  @ValueSource(strings = {"", "31", "-1", "2,5", "2.5", "пет", "1e1", "0x1", "1000"})
  void whatIsNoWholePointFromZeroToTheMaximumIsNamed(String points) {
    assertThat(errors(typed(points, "Јасно.", "10", "Јасно."), false))
        .containsOnlyKeys("points-goals");
  }

  @ParameterizedTest(name = "„{0}“ is {1}")
  @CsvSource({"30, 30", "0, 0", "007, 7", "' 12 ', 12"})
  void theEdgesAndSpacesAreFine(String typed, int points) {
    assertThat(parse(typed(typed, "Јасно.", "10", "Јасно."), false))
        .isInstanceOfSatisfying(
            ScoreForm.Parsed.Valid.class,
            valid ->
                assertThat(valid.points().get("goals"))
                    .isEqualTo(new PointsGiven(points, "Јасно.")));
  }

  @Test
  void aReasonIsNeededEvenForNoPoints() {
    assertThat(errors(typed("0", " ", "0", ""), false))
        .containsOnlyKeys("reason-goals", "reason-budget");
  }

  @Test
  void aReasonHasItsLength() {
    assertThat(errors(typed("1", "а".repeat(2001), "1", "Јасно."), false))
        .containsOnlyKeys("reason-goals");
    assertThat(errors(typed("1", "а".repeat(2000), "1", "Јасно."), false)).isEmpty();
  }

  @Test
  void aChangeSaysWhyAndAFirstGivingDoesNotHaveTo() {
    var fields = typed("25", "Јасно.", "10", "Јасно.");

    assertThat(errors(fields, false)).isEmpty();
    assertThat(errors(fields, true)).containsOnlyKeys("change");
    fields.put("change", "Прочитан је прилог.");
    assertThat(errors(fields, true)).isEmpty();
  }

  @Test
  void messagesStandInTheOrderOfTheCriteria() {
    assertThat(errors(typed("x", "", "y", ""), true).keySet())
        .containsExactly(
            "points-goals", "reason-goals", "points-budget", "reason-budget", "change");
  }

  @Test
  void theMessageNamesTheCriterionAndItsMaximum() {
    assertThat(errors(typed("31", "Јасно.", "10", "Јасно."), false).get("points-goals"))
        .isEqualTo("Циљеви: упишите цео број од 0 до 30.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-3", "1.5", "99999999999"})
  void aVersionThatIsNoCountMatchesNoSheet(String version) {
    var fields = typed("1", "а", "1", "а");
    fields.put("version", version);

    assertThat(ScoreForm.sent(fields, CRITERIA).version()).isEqualTo(-1);
  }

  @Test
  void theSumIsOfWhatCanBeReadSoFar() {
    assertThat(total(typed("25", "", "", ""))).isEqualTo(25);
    assertThat(total(typed("31", "", "7", ""))).as("over the maximum").isEqualTo(7);
    assertThat(total(Map.of())).isZero();
  }

  @Test
  void criteriaThatTheCallDoesNotHaveAreNotKept() {
    var fields = typed("1", "а", "1", "а");
    fields.put("points-beauty", "10");

    assertThat(ScoreForm.sent(fields, CRITERIA).fields()).containsOnlyKeys("goals", "budget");
  }

  @Test
  void whatIsSavedStandsInTheFormAgainAndEmptyFieldsAreNothing() {
    Property.forAll(
        ScoreFormTest::someTyped,
        fields -> {
          var form = ScoreForm.sent(fields, CRITERIA);
          var again = ScoreForm.of(form.entries(), form.version(), CRITERIA);

          assertThat(again.fields()).isEqualTo(form.fields());
          assertThat(form.entries().byCriterion().values())
              .noneMatch(entry -> entry.points().isEmpty() && entry.reason().isEmpty());
        });
  }

  private static Map<String, String> someTyped(RandomGenerator random) {
    var written = List.of("", "5", "31", "пет", "Јасно.");
    return typed(
        written.get(random.nextInt(written.size())),
        written.get(random.nextInt(written.size())),
        written.get(random.nextInt(written.size())),
        written.get(random.nextInt(written.size())));
  }

  @Test
  void howFarASheetIsCountsOnlyWhatIsWhole() {
    var at = Instant.parse("2027-03-01T08:15:00Z");
    var sheet =
        ScoreSheet.untouched(ApplicationId.random(), new PersonId(UUID.randomUUID()), at)
            .save(ScoreForm.sent(typed("25", "Јасно.", "21", "Превише."), CRITERIA).entries(), at);

    assertThat(SheetState.of(Optional.of(sheet), CRITERIA, SERBIAN).words())
        .isEqualTo("започето: 1 од 2 мерила");
    assertThat(SheetState.of(Optional.empty(), CRITERIA, SERBIAN).words())
        .isEqualTo("није бодована");
  }

  @Test
  void whatIsBeingChangedStillSaysWhatCounts() {
    var at = Instant.parse("2027-03-01T08:15:00Z");
    var draft =
        new ScoreSheet.Draft(
            ApplicationId.random(), new PersonId(UUID.randomUUID()), Entries.NONE, at);
    var given = draft.give(Map.of("goals", new PointsGiven(25, "Јасно.")), at);

    assertThat(SheetState.of(Optional.of(given), CRITERIA, SERBIAN))
        .isEqualTo(new SheetState("бодовано: 25", "ok"));
    assertThat(SheetState.of(Optional.of(given.save(Entries.NONE, at)), CRITERIA, SERBIAN))
        .isEqualTo(new SheetState("мења се; важи 25", "soon"));
  }

  private static int total(Map<String, String> fields) {
    return ScoreForm.total(ScoreForm.sent(fields, CRITERIA).fields(), CRITERIA);
  }

  private static Map<String, String> errors(Map<String, String> fields, boolean changing) {
    return parse(fields, changing) instanceof ScoreForm.Parsed.Invalid(var errors)
        ? errors
        : Map.of();
  }

  private static ScoreForm.Parsed parse(Map<String, String> fields, boolean changing) {
    return ScoreForm.sent(fields, CRITERIA).parse(CRITERIA, changing, SERBIAN);
  }

  private static Map<String, String> typed(
      String goals, String whyGoals, String budget, String whyBudget) {
    var fields = new HashMap<String, String>();
    fields.put("points-goals", goals);
    fields.put("reason-goals", whyGoals);
    fields.put("points-budget", budget);
    fields.put("reason-budget", whyBudget);
    fields.put("version", "3");
    return fields;
  }
}
