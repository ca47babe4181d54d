package org.saradnja.practice.exercises.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.assessment.ListedApplication;
import org.saradnja.funding.assessment.MemberScores;
import org.saradnja.funding.assessment.Quorum;
import org.saradnja.funding.assessment.Ranking;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingInputs;
import org.saradnja.funding.assessment.ScoredApplication;
import org.saradnja.funding.assessment.ScoredCriterion;
import org.saradnja.funding.assessment.TieRule;
import org.saradnja.funding.calls.AllocationRule;

class ComplaintTest {

  private static final List<ScoredCriterion> CRITERIA =
      List.of(
          new ScoredCriterion("references", "Искуство", 25, false),
          new ScoredCriterion("goals", "Циљеви", 30, true),
          new ScoredCriterion("budget", "Буџет", 20, false));

  @Test
  void theLastOnTheListComplainsAboutTheSmallestPartOfThePoints() {
    var complaint =
        Complaint.of(
                list(
                    scored("401-1/2027", points(20, 24, 10)),
                    scored("401-2/2027", points(25, 15, 16)),
                    scored("401-3/2027", points(24, 28, 19))))
            .orElseThrow();

    assertThat(complaint.registryNumber()).isEqualTo("401-1/2027");
    assertThat(complaint.rank()).isEqualTo(3);
    assertThat(complaint.criterion()).as("10 of 20 is less than 24 of 30").isEqualTo("budget");
    assertThat(complaint.points()).isEqualTo(Points.of(10));
    assertThat(complaint.maximum()).isEqualTo(20);
  }

  @Test
  void equalPartsAreDecidedByTheOrderOfTheCall() {
    var complaint = Complaint.of(list(scored("401-1/2027", points(0, 0, 0)))).orElseThrow();

    assertThat(complaint.criterion()).isEqualTo("references");
  }

  @Test
  void itTellsTheMeanThatTheListShows() {
    var complaint =
        Complaint.of(list(scored("401-1/2027", points(20, 10, 15), points(21, 11, 16))))
            .orElseThrow();

    assertThat(complaint.criterion()).isEqualTo("goals");
    assertThat(complaint.points()).isEqualTo(new Points(1_050));
  }

  @Test
  void nobodyComplainsAboutAnEmptyList() {
    assertThat(Complaint.of(list())).isEmpty();
  }

  private static RankingBundle list(ScoredApplication... applications) {
    var inputs =
        new RankingInputs(
            CRITERIA,
            Points.of(0),
            Dinars.of(1_000_000),
            AllocationRule.FULL_AMOUNT_DOWN_THE_LIST,
            Optional.empty(),
            TieRule.USUAL,
            new Quorum(1, 50),
            List.of(applications));
    return new RankingBundle(
        RankingBundle.FORMAT,
        "VEZBAOG-2027-01",
        "vezba-ogledanica",
        "Програми",
        1,
        Instant.parse("2027-03-12T11:15:00Z"),
        true,
        inputs,
        Ranking.of(inputs).places(),
        List.of());
  }

  private static ScoredApplication scored(String number, MemberScores... scores) {
    return new ScoredApplication(
        new ListedApplication(
            number,
            "Удружење " + number,
            "91000001",
            "Програм",
            Dinars.of(100_000),
            Dinars.of(110_000),
            Digest.of(number.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        named(scores),
        List.of());
  }

  private static List<MemberScores> named(MemberScores... scores) {
    return java.util.stream.IntStream.range(0, scores.length)
        .mapToObj(at -> new MemberScores("M" + (at + 1), scores[at].points()))
        .toList();
  }

  private static MemberScores points(int references, int goals, int budget) {
    return new MemberScores(
        "M1", Map.of("references", references, "goals", goals, "budget", budget));
  }
}
