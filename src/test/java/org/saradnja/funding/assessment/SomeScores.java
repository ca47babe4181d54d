package org.saradnja.funding.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.calls.Allocation.Band;
import org.saradnja.funding.calls.AllocationRule;

/** Inputs of rankings, small enough to be read in a failure. */
final class SomeScores {

  static final List<ScoredCriterion> CRITERIA =
      List.of(
          new ScoredCriterion("references", "Референце", 25, false),
          new ScoredCriterion("goals", "Циљеви и јавни интерес", 30, true),
          new ScoredCriterion("budget", "Буџет и суфинансирање", 20, false));

  private static final List<Band> BANDS =
      List.of(new Band(60, 100), new Band(45, 70), new Band(1, 35));

  private SomeScores() {}

  static RankingInputs inputs(String budget, ScoredApplication... applications) {
    return inputs(60, budget, List.of(applications));
  }

  static RankingInputs inputs(int threshold, String budget, List<ScoredApplication> applications) {
    return new RankingInputs(
        CRITERIA,
        Points.of(threshold),
        Dinars.parse(budget).orElseThrow(),
        AllocationRule.FULL_AMOUNT_DOWN_THE_LIST,
        Optional.empty(),
        TieRule.USUAL,
        new Quorum(3, 50),
        applications);
  }

  /** Every member gave the same points. */
  static ScoredApplication unanimous(
      String number, long requested, long value, int references, int goals, int budget) {
    return scored(
        listed(number, requested, value),
        IntStream.rangeClosed(1, 3).mapToObj(m -> given(m, references, goals, budget)).toList());
  }

  static ScoredApplication scored(ListedApplication application, List<MemberScores> scores) {
    return new ScoredApplication(application, scores, List.of());
  }

  static MemberScores given(int member, int references, int goals, int budget) {
    return new MemberScores(
        "M" + member, Map.of("references", references, "goals", goals, "budget", budget));
  }

  static ListedApplication listed(String number, long requested, long value) {
    return new ListedApplication(
        number,
        "Удружење " + number,
        "90000001",
        "Програм " + number,
        Dinars.of(requested),
        Dinars.of(value),
        Digest.ofText(number));
  }

  /** Few applications with few different points, so that ties are frequent. */
  static RankingInputs some(RandomGenerator random) {
    var applications = new ArrayList<ScoredApplication>();
    int count = random.nextInt(0, 7);
    for (int number = 1; number <= count; number++) {
      long value = 100L * random.nextInt(1, 5);
      long requested = value / random.nextInt(1, 3);
      applications.add(
          scored(listed("401-" + number + "/2027", requested, value), someScores(random)));
    }
    var inputs =
        inputs(random.nextInt(30, 75), String.valueOf(100 * random.nextInt(0, 12)), applications);
    var rules = AllocationRule.values();
    return shared(inputs, rules[random.nextInt(rules.length)]);
  }

  static RankingInputs shared(RankingInputs inputs, AllocationRule rule) {
    return shared(inputs, rule, rule == AllocationRule.BANDS ? BANDS : List.of());
  }

  static RankingInputs shared(RankingInputs inputs, AllocationRule rule, List<Band> bands) {
    return new RankingInputs(
        inputs.criteria(),
        inputs.threshold(),
        inputs.budget(),
        rule,
        Optional.of(bands).filter(some -> !some.isEmpty()),
        inputs.ties(),
        inputs.quorum(),
        inputs.applications());
  }

  /** The same inputs with one point more for one criterion of one application, if there is room. */
  static RankingInputs withOnePointMore(RankingInputs inputs, String number, String criterion) {
    var changed =
        inputs.applications().stream()
            .map(one -> isNumbered(one, number) ? raised(one, criterion) : one)
            .toList();
    return new RankingInputs(
        inputs.criteria(),
        inputs.threshold(),
        inputs.budget(),
        inputs.allocation(),
        inputs.bands(),
        inputs.ties(),
        inputs.quorum(),
        changed);
  }

  private static boolean isNumbered(ScoredApplication one, String number) {
    return one.application().registryNumber().equals(number);
  }

  private static ScoredApplication raised(ScoredApplication one, String criterion) {
    int maximum =
        CRITERIA.stream().filter(c -> c.code().equals(criterion)).findFirst().get().maximum();
    var scores = new ArrayList<>(one.scores());
    var first = scores.getFirst();
    var points = new TreeMap<>(first.points());
    points.merge(criterion, 1, (have, more) -> Math.min(maximum, have + more));
    scores.set(0, new MemberScores(first.member(), points));
    return new ScoredApplication(one.application(), scores, one.recused());
  }

  private static List<MemberScores> someScores(RandomGenerator random) {
    return IntStream.rangeClosed(1, random.nextInt(2, 4))
        .mapToObj(member ->
            given(member, random.nextInt(18, 21), random.nextInt(20, 23), random.nextInt(14, 17)))
        .toList();
  }
}
