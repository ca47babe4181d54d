package org.saradnja.training.exams.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.QuestionVersion;

/**
 * How a question did in one test.
 *
 * @param put to how many it was put
 * @param facility mean of its points, in hundredths of a percent: 10000 when everybody was right
 * @param discrimination correlation of its points with the points of the rest of the paper, in
 *     hundredths; absent when too few had it or nobody differed
 */
record ItemAnalysis(int put, int facility, OptionalInt discrimination) {

  /** Below that everything is chance. */
  private static final int LEAST = 5;

  private static final int EASY = 9_500;
  private static final int HARD = 2_500;
  private static final int WEAK = 10;

  /** Nearly everybody, or hardly anybody, or the better ones no better than the others. */
  Verdict verdict() {
    if (put < LEAST) {
      return Verdict.TOO_FEW;
    }
    if (discrimination.isPresent() && discrimination.getAsInt() < 0) {
      return Verdict.AGAINST;
    }
    if (facility > EASY) {
      return Verdict.EASY;
    }
    if (facility < HARD) {
      return Verdict.HARD;
    }
    return discrimination.isPresent() && discrimination.getAsInt() < WEAK
        ? Verdict.WEAK
        : Verdict.FINE;
  }

  enum Verdict {
    /** Nothing can be said of a question that hardly anybody had. */
    TOO_FEW,
    FINE,
    EASY,
    HARD,
    WEAK,
    /** Who did well on the rest did worse here: mostly a wrong key. */
    AGAINST
  }

  /** Attempts that have ended; dropped questions are left out. */
  static Map<QuestionVersion, ItemAnalysis> of(List<Attempt> attempts) {
    return attempts.stream()
        .flatMap(attempt -> answers(attempt).stream())
        .collect(groupingBy(Answer::version))
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, entry -> of(entry.getValue(), attempts.size())));
  }

  /**
   * @param points in hundredths, of the question and of all others on the paper
   */
  private record Answer(QuestionVersion version, int points, int rest) {}

  private static List<Answer> answers(Attempt attempt) {
    var marks = attempt.ended().orElseThrow().marks();
    var answers = new ArrayList<Answer>();
    for (int at = 0; at < marks.items().size(); at++) {
      Marks.Item item = marks.items().get(at);
      if (item.maximum() > 0) {
        var version = attempt.paper().items().get(at).version();
        answers.add(new Answer(version, item.points(), marks.points() - item.points()));
      }
    }
    return answers;
  }

  private static ItemAnalysis of(List<Answer> answers, int attempts) {
    long sum = answers.stream().mapToLong(Answer::points).sum();
    int facility = Math.toIntExact((sum * 200 / answers.size() + 1) / 2);
    var discrimination =
        Math.min(answers.size(), attempts) < LEAST ? OptionalInt.empty() : correlation(answers);
    return new ItemAnalysis(answers.size(), facility, discrimination);
  }

  private static OptionalInt correlation(List<Answer> answers) {
    double pointsMean = answers.stream().mapToInt(Answer::points).average().orElseThrow();
    double restMean = answers.stream().mapToInt(Answer::rest).average().orElseThrow();
    double together = 0;
    double ofPoints = 0;
    double ofRest = 0;
    for (var answer : answers) {
      double point = answer.points() - pointsMean;
      double rest = answer.rest() - restMean;
      together += point * rest;
      ofPoints += point * point;
      ofRest += rest * rest;
    }
    if (ofPoints == 0 || ofRest == 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) Math.round(100 * together / Math.sqrt(ofPoints * ofRest)));
  }
}
