package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.saradnja.funding.calls.CallsFixture.lawful;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallText;
import org.saradnja.parties.registry.LegalForm;

/** Two officers who wrote the same draft are shown where they differ, as people read it. */
class ComparingTest {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final Map<String, String> AREAS = areas();

  @Test
  void whoWroteTheSameDiffersInNothing() {
    assertThat(differences(lawful(), lawful())).isEmpty();
  }

  @Test
  void lineEndsAndEdgesAreNoDifference() {
    var theirs = CallForm.of(Variants.described("Први.\nДруги."));
    var yours = CallForm.of(Variants.described(" Први.\r\nДруги. "));

    assertThat(new Comparing(theirs, yours, AREAS, SERBIAN).differences()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void everyFieldIsComparedAndNamed(String field, CallText yours, String theirs, String mine) {
    assertThat(differences(lawful(), yours))
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.field()).isEqualTo(field);
          assertThat(difference.label()).isNotBlank();
          assertThat(difference.theirs()).contains(theirs);
          assertThat(difference.yours()).contains(mine);
        });
  }

  static Stream<Arguments> everyFieldIsComparedAndNamed() {
    return Stream.of(
        arguments("title", Variants.titled("Друкчији"), "Програми од јавног", "Друкчији"),
        arguments("description", Variants.described("Опис."), "Општина финансира", "Опис."),
        arguments("windowDays", Variants.window(20, Optional.empty()), "15", "20"),
        arguments("closingHour", Variants.window(15, Optional.of(LocalTime.of(15, 0))), "", "15"),
        arguments("ownShare", Variants.ownShare(1250, false), "5", "12,50"),
        arguments("ownShareInMoney", Variants.ownShare(500, true), "не", "да"),
        arguments("threshold", Variants.threshold(70), "60", "70"),
        arguments(
            "allocation",
            Variants.bands(80, 100, 60, 50),
            "у целости",
            "од 80 бодова 100 %, од 60"),
        arguments("documents", Variants.document("Биланс"), "Писмо подршке", "Биланс"),
        arguments("criteria", Variants.lastCriterion("Млади", 10), "Локални приоритет", "Млади"));
  }

  @Test
  void formsAndDecidersAreSaidInWords() {
    var theirs = Variants.applicants(1, LegalForm.ASSOCIATION);
    var yours = Variants.applicants(1, LegalForm.ASSOCIATION, LegalForm.FOUNDATION);

    assertThat(differences(theirs, yours))
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.field()).isEqualTo("forms");
          assertThat(difference.yours()).doesNotContain("FOUNDATION").contains(", ");
        });
  }

  @Test
  void areasAreSaidByTheirNamesAndInTheOrderOfTheLaw() {
    var form = CallForm.of(lawful());
    var sent = SentForm.of(form);
    sent.remove("areas");
    sent.add("areas", "EDU");

    assertThat(new Comparing(form, CallForm.of(sent), AREAS, SERBIAN).differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.theirs()).isEqualTo("социјална заштита, образовање");
          assertThat(difference.yours()).isEqualTo("образовање");
        });
  }

  @Test
  void whichCriterionBreaksTiesIsADifferenceToo() {
    assertThat(differences(lawful(), Variants.ties("budget")))
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.field()).isEqualTo("criteria");
          assertThat(difference.theirs().lines().toList().get(1))
              .isNotEqualTo(difference.yours().lines().toList().get(1));
        });
  }

  @Test
  void whatIsComparedIsTheSameWhicheverSideItStandsOn() {
    var one = Variants.titled("Један");
    var other = Variants.threshold(70);

    assertThat(differences(one, other))
        .extracting(DraftPage.Difference::field)
        .isEqualTo(differences(other, one).stream().map(DraftPage.Difference::field).toList());
  }

  private static Map<String, String> areas() {
    var areas = new LinkedHashMap<String, String>();
    areas.put("SOC", "социјална заштита");
    areas.put("EDU", "образовање");
    return areas;
  }

  private static List<DraftPage.Difference> differences(CallText theirs, CallText yours) {
    return new Comparing(CallForm.of(theirs), CallForm.of(yours), AREAS, SERBIAN).differences();
  }
}
