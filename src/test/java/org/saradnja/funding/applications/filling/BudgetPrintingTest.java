package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.Step;
import org.saradnja.testing.Property;

class BudgetPrintingTest {

  @Test
  void theBarShowsWhereEveryDinarComesFrom() {
    var bar = page(SampleAnswers.budget()).bar();

    assertThat(bar.caption()).isEqualTo("Одакле долази 902.000 динара");
    assertThat(bar.note()).isEmpty();
    assertThat(bar.sources())
        .extracting(BudgetPage.Source::x, BudgetPage.Source::width)
        .containsExactly(
            tuple("0.00%", "78.91%"), tuple("78.91%", "10.00%"), tuple("88.91%", "11.09%"));
    assertThat(bar.sources().getFirst().share()).isEqualTo("711.800 · 78,9\u202F%");
  }

  @Test
  void whatNoSourceGivesIsToldBesideTheBar() {
    var typed = SampleAnswers.budget();
    typed.put("r2-unit", "60.000");

    var bar = page(typed).bar();

    assertThat(bar.note()).isEqualTo("недостаје извор за 100.000 динара");
    assertThat(bar.label()).contains("без извора 100.000 динара");
  }

  @Test
  void sourcesThatGiveTooMuchStillFillTheBarAndNoMore() {
    var typed = SampleAnswers.budget();
    typed.put("r2-unit", "360.000");

    assertThat(filled(page(typed).bar())).isCloseTo(100, within(0.03));
  }

  @Test
  void theBarNeverShowsMoreThanTheWhole() {
    Property.forAll(
        BudgetPrintingTest::someBudget,
        typed -> {
          var bar = page(typed).bar();

          assertThat(filled(bar)).isLessThanOrEqualTo(100.03);
          if (bar.note().isEmpty() && !bar.sources().isEmpty()) {
            assertThat(filled(bar)).isCloseTo(100, within(0.03));
          }
        });
  }

  @Test
  void anEmptyBudgetOffersRowsAndDrawsNoBar() {
    var page = page(Map.of());

    assertThat(page.rows()).extracting(BudgetPage.Row::number).containsExactly(1, 2, 3);
    assertThat(page.rows()).allMatch(row -> row.total().equals("—"));
    assertThat(page.bar().sources()).isEmpty();
    assertThat(page.limits()).isEqualTo("Горња граница по програму је 800.000 динара; тражите 0.");
  }

  @Test
  void aBreachedOwnShareIsToldAtItsPartOfTheBar() {
    var typed = SampleAnswers.budget();
    typed.put("r1-own", "0");

    var sources = page(typed).bar().sources();

    assertThat(sources)
        .extracting(BudgetPage.Source::error)
        .containsExactly("", "најмање 10\u202F%", "");
    assertThat(page(SampleAnswers.budget()).bar().sources())
        .extracting(BudgetPage.Source::error)
        .containsOnly("");
  }

  @Test
  void whenSourcesDoNotAddUpNoneIsMoreWrongThanTheOthers() {
    var typed = SampleAnswers.budget();
    typed.put("r3-other", "50.000");

    var row = page(typed).rows().get(2);

    assertThat(row.faults()).hasSize(1);
    assertThat(row.describedBy("unit")).isEqualTo("r3-unit-greska");
    assertThat(row.describedBy("own")).isEqualTo("r3-unit-greska");
    assertThat(row.describedBy("other")).isEqualTo("r3-unit-greska");
    assertThat(row.describedBy("price")).isNull();
    assertThat(row.isWrong("quantity")).isNull();
  }

  @Test
  void aGapOfTheWholeBudgetIsNotHungOnItsFirstRow() {
    var typed = SampleAnswers.budget();
    typed.put("r2-price", "600");
    typed.put("r2-unit", "300.000");

    assertThat(page(typed).rows().getFirst().faults()).isEmpty();
  }

  @Test
  void aRowWithTenIsNotTakenForARowWithOne() {
    var typed = SampleAnswers.budget();
    typed.put("r10-kind", "OTHER");
    typed.put("r10-description", "Све");
    typed.put("r10-price", "x");

    var rows = page(typed).rows();

    assertThat(rows.getFirst().faults()).isEmpty();
    assertThat(rows.getLast().isWrong("price")).isEqualTo("true");
    assertThat(rows.getLast().total()).isEqualTo("—");
  }

  @Test
  void howMuchAdministrationTakesIsTold() {
    assertThat(page(SampleAnswers.budget()).limits()).endsWith("Администрација чини 8\u202F%.");
  }

  private static double filled(BudgetPage.Bar bar) {
    return bar.sources().stream()
        .mapToDouble(source -> Double.parseDouble(source.width().replace("%", "")))
        .sum();
  }

  private static Map<String, String> someBudget(RandomGenerator random) {
    var typed = new HashMap<String, String>();
    for (int row = 1; row <= 1 + random.nextInt(4); row++) {
      typed.put("r" + row + "-description", "Ред");
      typed.put("r" + row + "-quantity", String.valueOf(random.nextInt(9)));
      typed.put("r" + row + "-price", String.valueOf(random.nextInt(90_000)));
      typed.put("r" + row + "-unit", String.valueOf(random.nextInt(90_000)));
      typed.put("r" + row + "-own", String.valueOf(random.nextInt(90_000)));
    }
    return typed;
  }

  private static BudgetPage page(Map<String, String> typed) {
    var opened = SomeDraft.opened(SomeDraft.wholeBut(Step.BUDGET, typed));
    var head =
        HeadPage.of(
            opened.filled(), Step.BUDGET.path(), LocalDate.parse("2027-04-20"), SomeDraft.SERBIAN);
    return new BudgetPrinting(opened, SomeDraft.SERBIAN)
        .page(head, new SavedPage(1, "x", ""), Map.of());
  }
}
