package org.saradnja.parties.rulebook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.rules.Start;
import org.saradnja.parties.rulebook.rules.AdoptionForm.Parsed;
import org.saradnja.testing.NationalRules;

class AdoptionFormTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);

  @Test
  void becomesWhatTheActOfTheUnitSays() {
    var form = form("10", "1. 6. 2027.", "");

    assertThat(adoption(form, NationalRules.national(RuleKey.OBJECTION)))
        .isEqualTo(
            new Adoption(
                "raska",
                RuleKey.OBJECTION,
                "10",
                Start.NONE,
                "Правилник 06-12/2026, Службени лист 9/2026",
                "7",
                "",
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2027, 6, 1)));
  }

  @Test
  void anActWithoutANumberIsCitedWithoutIt() {
    var form = new AdoptionForm("10", "", "", "Одлука", "", "", "Сл. лист 2/2027", "", "", "");

    assertThat(form.citation()).isEqualTo("Одлука, Сл. лист 2/2027");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"31. 1., 01-31", "1.2, 02-01", "29.2., 02-29", "02-15, 02-15"})
  void aDayOfTheYearIsReadAsPeopleWriteIt(String typed, String value) {
    var plan = rule(RuleKey.PLAN_PUBLISHED, "01-31", RuleUnit.DAY_OF_YEAR, Direction.ANY);

    assertThat(adoption(form(typed, "2027-06-01", ""), plan).value()).isEqualTo(value);
  }

  @Test
  void pointsBetweenThousandsAreNoPartOfAnAmount() {
    var amount = rule(RuleKey.AMOUNT_MAXIMUM, "300000", RuleUnit.DINARS, Direction.ANY);

    assertThat(adoption(form("1.200.000", "2027-06-01", ""), amount).value()).isEqualTo("1200000");
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "осам, 1. 6. 2027., '', vrednost",
    "0, 1. 6. 2027., '', vrednost",
    "'', 1. 6. 2027., '', vrednost",
    "10, 20. 4. 2027., '', od",
    "10, 31. 6. 2027., '', od",
    "10, '', '', od",
    "7, 1. 6. 2027., '', razlog",
    "7, 1. 6. 2027., Tako je uvek bilo, razlog",
  })
  void whatIsWrongIsSaidAtItsField(String value, String from, String reason, String field) {
    var parsed =
        form(value, from, reason).parse(NationalRules.national(RuleKey.OBJECTION), "raska", TODAY);

    assertThat(parsed)
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors().keySet()).containsExactly(field));
  }

  @Test
  void aWeakerValueWithItsReasonIsNoFault() {
    var form = form("7", "1. 6. 2027.", "Тако стоји у правилнику.");

    assertThat(adoption(form, NationalRules.national(RuleKey.OBJECTION)).reason())
        .isEqualTo("Тако стоји у правилнику.");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    var empty = new AdoptionForm("", "", "", "", "", "", "", "", "", "");

    assertThat(empty.parse(NationalRules.national(RuleKey.OBJECTION), "raska", TODAY))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.errors().keySet())
                    .containsExactly("vrednost", "od", "akt", "doneto", "glasilo"));
  }

  @Test
  void anActIsNotAdoptedTomorrow() {
    var form =
        new AdoptionForm(
            "10", "", "1. 6. 2027.", "Одлука", "", "21. 4. 2027.", "Сл. лист 1", "", "", "");

    assertThat(form.parse(NationalRules.national(RuleKey.OBJECTION), "raska", TODAY))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors().keySet()).containsExactly("doneto"));
  }

  @Test
  void whereTheLawLeavesAChoiceOfTheEventItIsMade() {
    var selection = NationalRules.national(RuleKey.SELECTION);
    var form =
        new AdoptionForm(
            "30",
            "OBJECTIONS_ENDED",
            "1. 6. 2027.",
            "Одлука",
            "",
            "1. 4. 2027.",
            "Сл. лист 1",
            "",
            "",
            "");

    assertThat(adoption(form, selection).start()).isEqualTo(Start.OBJECTIONS_ENDED);
    assertThat(form("30", "1. 6. 2027.", "").parse(selection, "raska", TODAY))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors().keySet()).containsExactly("pocetak"));
  }

  private static Adoption adoption(AdoptionForm form, Rule.National national) {
    return switch (form.parse(national, "raska", TODAY)) {
      case Parsed.Valid(var adoption) -> adoption;
      case Parsed.Invalid(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  private static AdoptionForm form(String value, String from, String reason) {
    return new AdoptionForm(
        value,
        "",
        from,
        "Правилник",
        "06-12/2026",
        "12. 11. 2026.",
        "Службени лист 9/2026",
        "7",
        reason,
        "");
  }

  private static Rule.National rule(RuleKey key, String value, RuleUnit unit, Direction direction) {
    return new Rule.National(
        "R-001",
        key.code(),
        value,
        unit,
        List.of(),
        direction,
        Start.NONE,
        Start.NONE,
        new Provision("regulation-16-2018", "4", true),
        SourceKind.CONFIRMED,
        NationalRules.IN_FORCE,
        "");
  }
}
