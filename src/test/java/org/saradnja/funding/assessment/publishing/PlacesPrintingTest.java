package org.saradnja.funding.assessment.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Ranking;
import org.saradnja.funding.assessment.RankingInputs;
import org.saradnja.funding.assessment.SomeBundle;
import org.saradnja.funding.assessment.publishing.RankingPage.Line;

class PlacesPrintingTest {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Test
  void theLinesStandAboveTheFirstPlacesThatTheyExplain() {
    var rows = table(SomeBundle.ofThree().inputs(), "").rows();

    assertThat(rows.get(0).before()).isEmpty();
    assertThat(rows.get(1).before()).extracting(Line::css).containsExactly("money");
    assertThat(rows.get(2).before()).extracting(Line::css).containsExactly("bar");
  }

  @Test
  void whenAllAreProposedBothLinesStandBelowThem() {
    var table = table(SomeBundle.allProposed(), "");

    assertThat(table.rows()).allMatch(row -> row.before().isEmpty());
    assertThat(table.after()).extracting(Line::css).containsExactly("money", "bar");
    assertThat(table.after().getFirst().right()).isEqualTo("преостаје 300");
  }

  @Test
  void whenAllAreBelowTheThresholdBothLinesStandAboveThem() {
    var rows = table(SomeBundle.allBelow(), "").rows();

    assertThat(rows.getFirst().before()).extracting(Line::css).containsExactly("money", "bar");
    assertThat(rows.getFirst().before().getFirst().right()).isEqualTo("преостаје 1.000");
  }

  @Test
  void aPlaceDecidedByTheTieRuleSaysByWhat() {
    var rows = table(SomeBundle.tied(), "").rows();

    assertThat(rows.get(1).why()).isEqualTo("Једнак збир: каснији деловодни број.");
    assertThat(
            new RulesPrinting(SomeBundle.tied(), Ranking.of(SomeBundle.tied()), SERBIAN)
                .sentences())
        .anyMatch(sentence -> sentence.endsWith("Тако је одлучено о месту: 2."));
  }

  @Test
  void theMeterAndItsCutAreOfAllPointsThatCanBeGiven() {
    var row = table(SomeBundle.ofThree().inputs(), "").rows().getFirst();

    assertThat(row.bar()).isEqualTo("100.0");
    assertThat(row.cut()).as("60 of 75, less half of the cut").isEqualTo("79.4");
  }

  @Test
  void sortedByACriterionTheRanksStay() {
    var table = table(SomeBundle.ofThree().inputs(), "references");

    assertThat(table.sorted()).isEqualTo("references");
    assertThat(table.rows()).extracting(RankingPage.Row::rank).containsExactly("1", "2", "3");
    assertThat(table.after()).isEmpty();
    assertThat(table(SomeBundle.ofThree().inputs(), "' or 1=1").sorted()).isEmpty();
  }

  private static RankingPage.Table table(RankingInputs inputs, String sorted) {
    return new PlacesPrinting(inputs, Ranking.of(inputs), SERBIAN).table(sorted);
  }
}
