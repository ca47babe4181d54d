package org.saradnja.funding.assessment.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Csv;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Ranking;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingInputs;
import org.saradnja.funding.assessment.ScoredApplication;
import org.saradnja.funding.assessment.SomeBundle;
import org.saradnja.testing.Property;

/** The list as a spreadsheet reads it: the same numbers, a column for each point of each member. */
class ListRowsTest {

  private static final Texts ENGLISH = Texts.ofCommand(TextCatalogue.ofCommands(), Face.ENGLISH);

  private final List<List<String>> lines = lines(SomeBundle.ofThree());

  @Test
  void theFirstLineNamesTheColumnsInTheSameWordsForEverybody() {
    assertThat(lines.getFirst())
        .startsWith("rank", "registry_number", "association", "registration_number")
        .contains("mean_references", "mean_goals", "mean_budget")
        .containsSubsequence("M1_references", "M1_budget", "M2_references", "M3_budget")
        .hasSize(11 + 3 + 3 * 3);
  }

  @Test
  void everyLineHasEveryColumn() {
    assertThat(lines).allMatch(line -> line.size() == lines.getFirst().size());
  }

  @Test
  void everyOutcomeIsNamedAndOnlyAProposalHasMoney() {
    assertThat(column("outcome"))
        .containsExactly("PROPOSED", "ABOVE_THRESHOLD_NO_MONEY", "BELOW_THRESHOLD", "REJECTED");
    assertThat(column("proposed_rsd")).containsExactly("700.00", "0.00", "0.00", "0.00");
    assertThat(column("requested_rsd")).startsWith("700.00", "400.00", "300.00");
  }

  @Test
  void aRejectedApplicationHasNoRankAndNoPointsButItsGrounds() {
    var rejected = lines.getLast();

    assertThat(rejected.getFirst()).isEmpty();
    assertThat(column("total").getLast()).isEmpty();
    assertThat(column("grounds").getLast())
        .isEqualTo("R-06: Завршни извештај није достављен. (Јавни конкурс, тачка 3)");
    assertThat(column("M1_goals").getLast()).isEmpty();
  }

  @Test
  void thePointsOfEveryMemberStandUnderTheirSeat() {
    assertThat(column("M1_goals")).startsWith("30", "30", "10");
    assertThat(column("mean_goals")).startsWith("30.00", "30.00", "10.00");
    assertThat(column("total")).startsWith("75.00", "74.00", "30.00");
  }

  @Test
  void aMemberWhoDidNotScoreLeavesAnEmptyCell() {
    Property.forAll(
        random -> SomeBundle.of(someInputs(random)),
        bundle -> {
          var rows = lines(bundle);
          assertThat(rows).hasSize(1 + bundle.list().size() + bundle.rejected().size());
          assertThat(rows).allMatch(line -> line.size() == rows.getFirst().size());
        });
  }

  @Test
  void theRulesAreSaidInEnglishWithEnglishNumbers() {
    var inputs = SomeBundle.ofThree().inputs();

    var sentences = new RulesPrinting(inputs, Ranking.of(inputs), ENGLISH).sentences();

    assertThat(sentences).hasSize(6).allMatch(sentence -> !sentence.contains("{"));
    assertThat(sentences.get(4)).contains("60.00");
    assertThat(sentences.get(1)).contains("50", "2", "3");
  }

  private static RankingInputs someInputs(RandomGenerator random) {
    var three = SomeBundle.ofThree().inputs();
    var some =
        three.applications().stream()
            .map(one ->
                new ScoredApplication(
                    one.application(), one.scores().subList(0, random.nextInt(2, 4)), List.of()))
            .toList();
    return new RankingInputs(
        three.criteria(),
        three.threshold(),
        three.budget(),
        three.allocation(),
        three.bands(),
        three.ties(),
        three.quorum(),
        some);
  }

  private List<String> column(String name) {
    int at = lines.getFirst().indexOf(name);
    assertThat(at).as(name).isNotNegative();
    return lines.stream().skip(1).map(line -> line.get(at)).toList();
  }

  private static List<List<String>> lines(RankingBundle bundle) {
    var body = requireNonNull(ListRows.of(bundle).csv().getBody());
    return Csv.read(new String(body, UTF_8)).stream().map(Csv.Line::cells).toList();
  }
}
