package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.planning.SomePlan.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.testing.Property;

class DifferencesTest {

  private static final Texts SERBIAN = texts(Face.CYRILLIC);
  private static final PlannedCall SPRING = row(2027, "Пролећни", 3, 4);

  @Test
  void anAmendmentIsToldInSentencesARowEach() {
    var moved = row(SPRING.id(), 2027, "Пролећни", 5, 5);
    var autumn = row(2027, "Јесењи", 10, 10);
    var winter = row(2027, "Зимски", 12, 12);
    var before = new PlanText(List.of(SPRING, autumn));
    var after = new PlanText(List.of(moved, winter));

    assertThat(told(before, after))
        .containsExactly(
            "Нов ред: „Зимски“, децембар",
            "„Пролећни“: период март–април → мај",
            "Уклоњен ред: „Јесењи“");
  }

  @Test
  void everyChangeOfARowIsTold() {
    var changed =
        new PlannedCall(
            SPRING.id(),
            SPRING.grantor(),
            SPRING.areas(),
            "Летњи",
            PlannedPeriod.of(2027, 6, 7),
            Optional.of(Dinars.of(3_000_000)),
            "481",
            "");

    assertThat(told(new PlanText(List.of(SPRING)), new PlanText(List.of(changed))))
        .containsExactly(
            "„Пролећни“: нов назив „Летњи“; период март–април → јун–јул; износ 2.000.000 →"
                + " 3.000.000");
  }

  @Test
  void aChangeOfTheContactAloneIsToldToo() {
    var changed =
        new PlannedCall(
            SPRING.id(),
            SPRING.grantor(),
            SPRING.areas(),
            SPRING.name(),
            SPRING.period(),
            SPRING.amount(),
            "481",
            "konkursi@lucani.example");

    assertThat(told(new PlanText(List.of(SPRING)), new PlanText(List.of(changed))))
        .containsExactly("„Пролећни“: измењени остали подаци");
  }

  @Test
  void inEnglishNamesAreWrittenInLatinLetters() {
    var differences = Differences.between(PlanText.EMPTY, new PlanText(List.of(SPRING)));

    assertThat(ChangeWords.told(differences, texts(Face.ENGLISH)))
        .containsExactly("New row: \"Prolećni\", March–April");
  }

  /** What came, what went and what stayed make up both plans, and only what differs is told. */
  @Test
  void losesNothingOfEitherPlan() {
    Property.forAll(
        random -> List.of(somePlan(random), somePlan(random)),
        plans -> {
          var before = plans.getFirst();
          var after = plans.getLast();

          var differences = Differences.between(before, after);

          assertThat(after.rows().size() - before.rows().size())
              .isEqualTo(differences.added().size() - differences.removed().size());
          assertThat(differences.changed())
              .allSatisfy(change -> assertThat(change.before().id()).isEqualTo(change.after().id()))
              .noneMatch(change -> change.before().equals(change.after()));
          assertThat(differences.isEmpty()).isEqualTo(before.equals(after));
        });
  }

  /** Turned round, what was added is removed. */
  @Test
  void isTheSameBackwards() {
    Property.forAll(
        random -> List.of(somePlan(random), somePlan(random)),
        plans -> {
          var there = Differences.between(plans.getFirst(), plans.getLast());
          var back = Differences.between(plans.getLast(), plans.getFirst());

          assertThat(there.added()).isEqualTo(back.removed());
          assertThat(there.removed()).isEqualTo(back.added());
          assertThat(there.changed()).hasSameSizeAs(back.changed());
        });
  }

  private static PlanText somePlan(RandomGenerator random) {
    var rows = new ArrayList<PlannedCall>();
    for (int id = 0; id < 4; id++) {
      if (random.nextBoolean()) {
        int month = 1 + random.nextInt(3);
        rows.add(row(new PlanRowId(new UUID(9, id)), 2027, "Ред " + id, month, month));
      }
    }
    return new PlanText(rows);
  }

  private static List<String> told(PlanText before, PlanText after) {
    return ChangeWords.told(Differences.between(before, after), SERBIAN);
  }

  private static Texts texts(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }
}
