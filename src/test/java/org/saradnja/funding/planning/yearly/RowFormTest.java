package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.funding.planning.SomePlan;

class RowFormTest {

  private static final List<String> KNOWN = List.of("SOC", "CUL", "ENV");
  private static final PlanRowId ID = new PlanRowId(new UUID(1, 1));
  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Test
  void whatIsTypedRightIsARow() {
    var form = form(" Култура за све ", "3", "4", "2.500.000");

    assertThat(form.errors(KNOWN, T)).isEmpty();
    var row = form.row(ID, 2027, KNOWN);
    assertThat(row.name()).isEqualTo("Култура за све");
    assertThat(row.areas()).containsExactly("CUL", "ENV");
    assertThat(row.period()).isEqualTo(PlannedPeriod.of(2027, 3, 4));
    assertThat(row.amount().orElseThrow().plain()).isEqualTo("2500000.00");
  }

  @ParameterizedTest(name = "{0} to {1}: error at {2}")
  @CsvSource({
    "'', 4, firstMonth",
    "0, 4, firstMonth",
    "13, 13, firstMonth",
    "март, 4, firstMonth",
    "3, '', lastMonth",
    "5, 4, lastMonth",
  })
  void monthsAreOfTheYearAndInTheirOrder(String first, String last, String field) {
    assertThat(form("Култура", first, last, "").errors(KNOWN, T)).containsKey(field);
  }

  @ParameterizedTest(name = "amount {0}: {1}")
  @CsvSource({"'', true", "2500000, true", "'2.500.000,50', true", "много, false", "0, false"})
  void anAmountMayBeMissingButNotUnreadable(String amount, boolean fine) {
    assertThat(form("Култура", "3", "4", amount).errors(KNOWN, T).containsKey("amount"))
        .isNotEqualTo(fine);
  }

  @Test
  @SuppressWarnings("NullAway") // the browser may leave a field out
  void everythingThatIsMissingIsSaidAtOnceInTheOrderOfThePage() {
    var empty = new RowForm(null, null, null, null, null, null, null, null);

    assertThat(empty.errors(KNOWN, T).keySet())
        .containsExactly("name", "grantor", "areas", "firstMonth", "lastMonth");
  }

  @Test
  void anAreaThatNobodyKnowsIsNone() {
    var form = new RowForm("Општина", "Култура", List.of("XXX"), "3", "4", "", "481", "");

    assertThat(form.errors(KNOWN, T)).containsOnlyKeys("areas");
  }

  @Test
  void longTextsAreToldHowLongTheyMayBe() {
    var long301 = "а".repeat(301);
    var form =
        new RowForm(
            "а".repeat(501),
            long301,
            List.of("CUL"),
            "3",
            "4",
            "",
            "а".repeat(501),
            "а".repeat(501));

    var errors = form.errors(KNOWN, T);

    assertThat(errors).containsOnlyKeys("name", "grantor", "budgetLine", "contact");
    assertThat(errors.get("name")).contains("300");
    assertThat(errors.get("contact")).contains("500");
  }

  @Test
  void aRowComesBackAsItWasTyped() {
    var row = SomePlan.row(ID, 2027, "Култура за све", 3, 4);

    assertThat(RowForm.of(row).row(ID, 2027, KNOWN)).isEqualTo(row);
  }

  @Test
  void aNewRowHasWhatAllRowsOfTheUnitHaveAlike() {
    var begun = RowForm.begun("Општина Лучани", "481", "konkursi@lucani.example");

    assertThat(begun.grantor()).isEqualTo("Општина Лучани");
    assertThat(begun.budgetLine()).isEqualTo("481");
    assertThat(begun.errors(KNOWN, T)).containsKeys("name", "areas").doesNotContainKey("grantor");
  }

  private static RowForm form(String name, String first, String last, String amount) {
    return new RowForm(
        "Општина Лучани", name, List.of("ENV", "CUL"), first, last, amount, "481", "");
  }
}
