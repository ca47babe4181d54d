package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.lawful;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText.Deviation;
import org.saradnja.funding.calls.drafting.Finding.Weight;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.testing.NationalRules;

/** What the rules find is said with its numbers and its provision, at the part it belongs to. */
class NotesTest {

  private static final RulesInForce RULES = NationalRules.on(PUBLISHED);
  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Test
  void aLawfulTextHasNothingToSay() {
    assertThat(notes(lawful()).tallies()).isEmpty();
    assertThat(notes(lawful()).byPart()).isEmpty();
  }

  @Test
  void anEmptyTextCountsWhatIsMissingAndSortsItByParts() {
    var notes = notes(Variants.empty());

    assertThat(notes.tallies())
        .extracting(DraftPage.Tally::text)
        .singleElement()
        .asString()
        .contains("16");
    assertThat(notes.byPart())
        .containsOnlyKeys(
            "subject", "funds", "applicants", "timing", "scoring", "documents", "conduct");
    assertThat(notes.of(Weight.MISSING)).hasSize(16);
  }

  @Test
  void aNoteNamesTheProvisionAndLeadsToTheField() {
    assertThat(notes(Variants.window(14, Optional.empty())).of(Weight.UNLAWFUL))
        .singleElement()
        .satisfies(note -> {
          assertThat(note.text()).contains("14", "15");
          assertThat(note.provision()).contains("16/2018");
          assertThat(note.href()).isEqualTo("#windowDays");
          assertThat(note.mark()).isEqualTo("late");
        });
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource
  void everyFindingIsSaidInBothLanguagesWithoutAnythingLeftOpen(CallText text) {
    for (var face : List.of(Face.CYRILLIC, Face.ENGLISH)) {
      var t = Texts.ofCommand(TextCatalogue.ofCommands(), face);

      new Notes(Lawfulness.of(text, RULES), t)
          .byPart()
          .values()
          .forEach(notes ->
              assertThat(notes)
                  .allSatisfy(note ->
                      assertThat(note.text()).isNotBlank().doesNotContain("{", "}", "calls.")));
    }
  }

  static Stream<CallText> everyFindingIsSaidInBothLanguagesWithoutAnythingLeftOpen() {
    return Stream.of(
        Variants.empty(),
        Variants.funds(0, 0, 0),
        Variants.funds(100, 500, 400),
        Variants.window(3, Optional.of(LocalTime.of(12, 0))),
        Variants.completion(5, ""),
        Variants.completion(5, "Рок је кратак."),
        Variants.endingBy(LocalDate.parse("2027-02-01")),
        Variants.endingBy(LocalDate.parse("2028-02-01")),
        Variants.threshold(101),
        Variants.ties(),
        Variants.ties("goals", "budget"),
        Variants.lastCriterion("", 0),
        Variants.document("Извод из АПР"),
        Variants.applicants(0, LegalForm.ASSOCIATION));
  }

  @Test
  void amountsAndDaysInAFindingAreWrittenAsTheReaderWritesThem() {
    var text = Variants.funds(900, 500_000, 400_000);

    assertThat(said(text, Face.CYRILLIC)).anyMatch(note -> note.contains("500.000"));
    assertThat(said(text, Face.ENGLISH)).anyMatch(note -> note.contains("500,000"));
  }

  @Test
  void everyFieldBelongsToAPartAndAnUnknownOneIsADefect() {
    assertThat(Part.of("criterion-4-name")).isEqualTo(Part.SCORING);
    assertThat(Part.of("document-0-name")).isEqualTo(Part.DOCUMENTS);
    assertThat(Part.of("deviationReason")).isEqualTo(Part.CONDUCT);
    assertThatIllegalArgumentException().isThrownBy(() -> Part.of("salary"));
  }

  @Test
  void aUnitsWeakerTermIsToldToTheReaderWithItsReason() {
    var own = NationalRules.own(RuleKey.OBJECTION, "5", "Правилник још није усклађен.");
    var rules = NationalRules.with(PUBLISHED, List.of(own));

    assertThat(Deviations.of(lawful(), rules))
        .containsExactly(
            new Deviation(
                "objection",
                "8",
                "5",
                "calendar-days",
                "Правилник још није усклађен.",
                NationalRules.national(RuleKey.OBJECTION).provision()));
    assertThat(Deviations.of(lawful(), RULES)).isEmpty();
  }

  @Test
  void aShorterCompletionIsADeviationOfThisCallAlone() {
    assertThat(Deviations.of(Variants.completion(5, "Рок је кратак."), RULES))
        .singleElement()
        .satisfies(deviation -> {
          assertThat(deviation.rule()).isEqualTo("completion");
          assertThat(deviation.own()).isEqualTo("5");
          assertThat(deviation.national()).isEqualTo("8");
          assertThat(deviation.reason()).isEqualTo("Рок је кратак.");
        });
    assertThat(Deviations.of(Variants.completion(8, ""), RULES)).isEmpty();
    assertThat(Deviations.of(Variants.completion(10, ""), RULES)).isEmpty();
  }

  private static List<String> said(CallText text, Face face) {
    var t = Texts.ofCommand(TextCatalogue.ofCommands(), face);
    return new Notes(Lawfulness.of(text, RULES), t)
        .of(Weight.UNLAWFUL).stream().map(DraftPage.Note::text).toList();
  }

  private static Notes notes(CallText text) {
    return new Notes(Lawfulness.of(text, RULES), SERBIAN);
  }
}
