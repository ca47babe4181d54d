package org.saradnja.funding.assessment;

import static java.util.Comparator.comparing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.assessment.Place.DecidedBy;
import org.saradnja.funding.assessment.TieRule.Preference;

/**
 * An application with its means, before it has a place.
 *
 * @param tiePoints sum of all members' points for the criteria that break ties
 */
record Standing(ScoredApplication scored, Points total, Map<String, Points> means, int tiePoints) {

  /** One question of the order, with the answer that it gives when it decides. */
  record Question(DecidedBy decides, Comparator<Standing> bestFirst) {}

  static Standing of(ScoredApplication scored, List<ScoredCriterion> criteria) {
    var scores = scored.scores();
    var means = new TreeMap<String, Points>();
    int tiePoints = 0;
    for (var criterion : criteria) {
      var points = scores.stream().map(given -> given.of(criterion.code())).toList();
      means.put(criterion.code(), Points.mean(points));
      if (criterion.breaksTies()) {
        tiePoints += points.stream().mapToInt(Integer::intValue).sum();
      }
    }
    var total = Points.mean(scores.stream().map(MemberScores::total).toList());
    return new Standing(scored, total, Collections.unmodifiableSortedMap(means), tiePoints);
  }

  /** The total, then the preferences of the rule, then the registry number, which never repeats. */
  static List<Question> questions(TieRule ties) {
    var questions = new ArrayList<Question>();
    questions.add(
        new Question(DecidedBy.TOTAL, comparing(Standing::total, Comparator.reverseOrder())));
    for (var preference : ties.preferences()) {
      questions.add(question(preference));
    }
    questions.add(question(Preference.EARLIER_REGISTRY_NUMBER));
    return List.copyOf(questions);
  }

  ListedApplication application() {
    return scored.application();
  }

  Dinars requested() {
    return application().requested();
  }

  Place.Proposed proposed(int rank, DecidedBy by, Dinars amount) {
    return new Place.Proposed(rank, application(), total, means, by, amount);
  }

  Place.AboveThresholdNoMoney withoutMoney(int rank, DecidedBy by, Dinars left, int stoppedAt) {
    return new Place.AboveThresholdNoMoney(rank, application(), total, means, by, left, stoppedAt);
  }

  Place.BelowThreshold below(int rank, DecidedBy by, Points threshold) {
    var missing = new Points(threshold.hundredths() - total.hundredths());
    return new Place.BelowThreshold(rank, application(), total, means, by, missing);
  }

  private static Question question(Preference preference) {
    return switch (preference) {
      case MORE_POINTS_IN_TIE_CRITERIA ->
          new Question(DecidedBy.TIE_CRITERIA, Standing::compareTiePoints);
      case SMALLER_REQUESTED_SHARE ->
          new Question(DecidedBy.REQUESTED_SHARE, Standing::compareShare);
      case EARLIER_REGISTRY_NUMBER ->
          new Question(
              DecidedBy.REGISTRY_NUMBER,
              comparing(Standing::application, ListedApplication.BY_REGISTRY_NUMBER));
    };
  }

  private int compareTiePoints(Standing other) {
    long mine = (long) tiePoints * other.scored.scores().size();
    long theirs = (long) other.tiePoints * scored.scores().size();
    return Long.compare(theirs, mine);
  }

  private int compareShare(Standing other) {
    var mine = product(application().requested().paras(), other.application().value().paras());
    var theirs = product(other.application().requested().paras(), application().value().paras());
    return mine.compareTo(theirs);
  }

  private static BigInteger product(long one, long another) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(another));
  }
}
