package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Gap.Kind;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.testing.Property;

class BudgetFormTest {

  @Test
  void aBudgetThatKeepsToTheCallHasNoGap() {
    var read = read(SampleAnswers.budget());

    assertThat(read.gaps()).isEmpty();
    assertThat(read.value().total()).isEqualTo(Dinars.of(902_000));
    assertThat(read.value().requested()).isEqualTo(Dinars.of(711_800));
    assertThat(read.value().own()).isEqualTo(Dinars.of(90_200));
    assertThat(read.value().other()).isEqualTo(Dinars.of(100_000));
  }

  @Test
  void theTwoFaultsOfTheExampleAreNamedWithTheirAmounts() {
    var typed = SampleAnswers.budget();
    typed.put("r1-unit", "240.000");
    typed.put("r1-own", "30.000");
    typed.put("r3-unit", "130.000");
    typed.put("r3-other", "20.000");
    typed.put("r4-unit", "180.000");

    var gaps = read(typed).gaps();

    assertThat(gaps).extracting(Gap::key).containsExactly("lineShort", "ownShare");
    assertThat(gaps.getFirst().arguments())
        .containsExactly(3, Dinars.of(170_000), Dinars.of(180_000), Dinars.of(10_000));
    assertThat(gaps.getLast().arguments())
        .containsExactly(new Gap.Percent(576), new Gap.Percent(1000), Dinars.of(38_200));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "r1-price, a lot, lineNotAnAmount, FAULTY",
    "r1-price, '1,234', lineNotAnAmount, FAULTY",
    "r1-price, -5, lineNotAnAmount, FAULTY",
    "r1-price, 99.999.999.999.999, lineNotAnAmount, FAULTY",
    "r1-quantity, шест, lineNotANumber, FAULTY",
    "r1-quantity, '', lineLacks, MISSING",
    "r1-quantity, 9.000.000, lineTooLarge, FAULTY",
    "r2-unit, 170.000, lineOver, AGAINST_THE_CALL",
    "r2-kind, '', lineKind, MISSING",
    "r2-description, '', lineDescription, MISSING",
    "explanation, '', missing, MISSING",
  })
  void aWrongCellIsNamedAtItsField(String field, String value, String key, Kind kind) {
    var typed = SampleAnswers.budget();
    typed.put(field, value);

    var gap = gap(read(typed).gaps(), key);

    assertThat(gap.kind()).isEqualTo(kind);
    assertThat(gap.field()).startsWith(field.substring(0, 2));
  }

  @Test
  void askingMoreThanTheCallGivesIsToldWithTheDifference() {
    var typed = SampleAnswers.budget();
    typed.put("r2-price", "600");
    typed.put("r2-unit", "300.000");

    assertThat(gap(read(typed).gaps(), "overMaximum").arguments())
        .containsExactly(Dinars.of(851_800), Dinars.of(800_000), Dinars.of(51_800));
  }

  @Test
  void aBudgetOfWhichARowCannotBeReadIsNotSaidToBreachTheCall() {
    var typed = SampleAnswers.budget();
    typed.put("r1-price", "много");

    assertThat(read(typed).gaps()).extracting(Gap::key).containsExactly("lineNotAnAmount");
  }

  @Test
  void rowsLeftEmptyAreNoRows() {
    var typed = SampleAnswers.budget();
    typed.put("r6-kind", "OTHER");
    typed.put("r6-description", "");

    assertThat(read(typed).value().lines()).hasSize(5);
    assertThat(gap(read(Map.of()).gaps(), "noLines").kind()).isEqualTo(Kind.MISSING);
  }

  @Test
  void aRowIsAddedAtTheEndAndOneIsTakenOutOfTheMiddle() {
    var form = new BudgetForm(SampleAnswers.budget());

    assertThat(form.withRow().rows()).hasSize(6);
    assertThat(form.withoutRow(2).rows())
        .extracting(BudgetRow::number, BudgetRow::description)
        .startsWith(
            org.assertj.core.groups.Tuple.tuple(1, "Координаторка, 6 месеци"),
            org.assertj.core.groups.Tuple.tuple(2, "Обиласци домаћинстава"))
        .hasSize(4);
  }

  @Test
  void namesThatAreNoFieldsAreNotKept() {
    var typed = new HashMap<>(SampleAnswers.budget());
    typed.put("r1-total", "1");
    typed.put("_csrf", "x");

    assertThat(BudgetForm.sent(typed).fields()).isEqualTo(SampleAnswers.budget());
  }

  @Test
  void theMissingOwnShareIsExactlyWhatIsMissing() {
    Property.forAll(
        BudgetFormTest::someBudget,
        typed -> {
          var before = read(typed);
          var lacking =
              before.gaps().stream().filter(gap -> gap.key().equals("ownShare")).findFirst();
          if (lacking.isPresent()) {
            var amount = (Dinars) lacking.get().arguments().getLast();
            assertThat(read(withOwn(typed, amount)).gaps())
                .extracting(Gap::key)
                .doesNotContain("ownShare");
            assertThat(read(withOwn(typed, amount.minus(new Dinars(1)))).gaps())
                .extracting(Gap::key)
                .contains("ownShare");
          }
        });
  }

  private static Map<String, String> withOwn(Map<String, String> typed, Dinars more) {
    var changed = new HashMap<>(typed);
    var own = Dinars.parse(typed.getOrDefault("r1-own", "0")).orElseThrow();
    changed.put("r1-own", own.plus(more).plain());
    return changed;
  }

  private static Map<String, String> someBudget(RandomGenerator random) {
    var typed = new HashMap<String, String>();
    IntStream.rangeClosed(1, 1 + random.nextInt(6))
        .forEach(row -> {
          typed.put("r" + row + "-description", "Ред");
          typed.put("r" + row + "-quantity", new Dinars(random.nextLong(1, 5000)).plain());
          typed.put("r" + row + "-price", new Dinars(random.nextLong(1, 9_000_000)).plain());
          typed.put("r" + row + "-own", new Dinars(random.nextLong(0, 90_000)).plain());
        });
    return typed;
  }

  private static Gap gap(List<Gap> gaps, String key) {
    return gaps.stream().filter(found -> found.key().equals(key)).findFirst().orElseThrow();
  }

  private static Read<org.saradnja.funding.applications.Budget> read(Map<String, String> typed) {
    return new BudgetForm(typed).read(SampleCall.OPEN.call());
  }
}
