package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.rules.Area;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;

class ReadingTest {

  private static final String VALID_NUMBER = "17059831";
  private static final String VALID_TAX_NUMBER = "104052135";
  private static final String FAILING_NUMBER = "90000003";
  private static final String FAILING_TAX_NUMBER = "900000003";
  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

  @Test
  void aFormThatIsInOrderBecomesFacts() {
    var read = Reading.of(form(VALID_NUMBER, VALID_TAX_NUMBER), admission(false));

    assertThat(read)
        .isInstanceOfSatisfying(
            Reading.Read.Valid.class,
            valid -> {
              assertThat(valid.warnings()).isEmpty();
              assertThat(valid.facts().form()).isEqualTo(LegalForm.ASSOCIATION);
              assertThat(valid.facts().seat()).isEqualTo(new UnitId("raska"));
              assertThat(valid.facts().registeredOn()).isEqualTo("2014-03-11");
              assertThat(valid.facts().isInvented()).isFalse();
            });
  }

  @ParameterizedTest(name = "{0} and {1}, practice {2}: {3}")
  @CsvSource({
    "17059831, 104052135, false, ''",
    "90000003, 104052135, false, warning registrationNumber",
    "90000003, 900000003, true,  warning registrationNumber",
    "90000003, 900000003, false, problem taxNumber",
    "17059831, 900000003, true,  problem taxNumber",
    "1705983,  104052135, true,  problem registrationNumber",
  })
  void checkDigitsWarnOrRefuse(String number, String tax, boolean practice, String expected) {
    var told =
        switch (Reading.of(form(number, tax), admission(practice))) {
          case Reading.Read.Valid(_, var warnings) ->
              warnings.stream().map(warning -> "warning " + warning.field()).toList();
          case Reading.Read.Invalid(var problems) ->
              problems.stream().map(problem -> "problem " + problem.field()).toList();
        };

    assertThat(String.join(",", told)).isEqualTo(expected);
  }

  @Test
  void bothNumbersOfAnInventedOrganisationFail() {
    var read = Reading.of(form(FAILING_NUMBER, FAILING_TAX_NUMBER), admission(true));

    assertThat(read)
        .isInstanceOfSatisfying(
            Reading.Read.Valid.class, valid -> assertThat(valid.facts().isInvented()).isTrue());
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    var read =
        Reading.of(
            new OrganisationForm(
                null, null, null, null, null, null, null, "5", List.of("XYZ"), null, 0),
            admission(false));

    assertThat(read)
        .isInstanceOfSatisfying(
            Reading.Read.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(Problem::field)
                    .containsExactly(
                        "registrationNumber",
                        "taxNumber",
                        "name",
                        "form",
                        "seat",
                        "address",
                        "representative",
                        "account",
                        "areas",
                        "registeredOn"));
  }

  @ParameterizedTest
  @CsvSource({
    "name,=HYPERLINK(1),formula",
    "registeredOn,2026-11-03,registeredOn.ahead",
    "registeredOn,31. 2. 2020.,registeredOn",
    "seat,Палилула,seat.many",
    "form,фирма,form",
  })
  void aFieldSaysWhatIsWrongWithIt(String field, String typed, String key) {
    var form =
        new OrganisationForm(
            VALID_NUMBER,
            VALID_TAX_NUMBER,
            field.equals("name") ? typed : "Удружење",
            field.equals("form") ? typed : "удружење",
            field.equals("seat") ? typed : "raska",
            "Улица 1",
            "Ана Анић",
            "",
            List.of("SOC"),
            field.equals("registeredOn") ? typed : "11. 3. 2014.",
            0);

    assertThat(Reading.of(form, admission(false)))
        .isInstanceOfSatisfying(
            Reading.Read.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .singleElement()
                    .extracting(Problem::key)
                    .isEqualTo("registry.problem." + key));
  }

  @ParameterizedTest
  @CsvSource({"raska", "71021", "Рашка", "Raška", "рaшка"})
  void aSeatIsFoundByWhateverNamesIt(String typed) {
    assertThat(admission(false).meantBy(typed))
        .extracting(Unit::id)
        .containsExactly(new UnitId("raska"));
  }

  private static OrganisationForm form(String number, String tax) {
    return new OrganisationForm(
        number,
        tax,
        "Удружење „Праг“",
        "udruženje",
        "Рашка",
        "Улица 1",
        "Ана Анић",
        "",
        List.of("SOC", "DIS"),
        "11.03.2014.",
        0);
  }

  private static Admission admission(boolean practice) {
    return new Admission(
        List.of(
            unit("raska", "Рашка", "71021"),
            unit("beograd-palilula", "Палилула", "70203"),
            unit("nis-palilula", "Палилула", "71323")),
        List.of(
            new Area("SOC", "социјална заштита", "social protection"),
            new Area("DIS", "заштита", "protection")),
        practice,
        TODAY);
  }

  private static Unit unit(String slug, String name, String code) {
    return new Unit(
        new UnitId(slug),
        Localised.ofCyrillic(name),
        UnitKind.MUNICIPALITY,
        "Рашки",
        Optional.of(code),
        Optional.empty(),
        false);
  }
}
