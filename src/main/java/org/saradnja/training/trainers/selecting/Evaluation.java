package org.saradnja.training.trainers.selecting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.saradnja.base.kernel.Points;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerSelections.Outcome;

/**
 * All that an outcome is decided from. An applicant is accredited in an area when every condition
 * of the call is met, no criterion was answered with no by half of the judges or more, and the mean
 * of the judges' points reaches the threshold of the call (Regulation 90/2018, Article 5).
 *
 * @param asked what the call asks of everybody
 * @param members of the committee, all of them
 * @param judges those who signed and have no conflict with the applicant
 */
record Evaluation(
    SentApplication application,
    Asked asked,
    int members,
    List<UUID> judges,
    List<Finding> findings,
    List<Mark> marks) {

  Evaluation {
    judges = List.copyOf(judges);
    findings = List.copyOf(findings);
    marks = List.copyOf(marks);
  }

  /**
   * @param threshold percent of the points
   */
  record Asked(List<String> conditions, List<Criterion> criteria, int threshold) {

    Asked {
      conditions = List.copyOf(conditions);
      criteria = List.copyOf(criteria);
    }

    int most() {
      return criteria.stream().filter(Criterion::scored).mapToInt(Criterion::most).sum();
    }
  }

  /** What is missing before it can be decided. */
  enum Lack {
    /** At most half of the committee may judge. */
    QUORUM,
    FINDINGS,
    MARKS
  }

  List<Lack> lacks() {
    var lacks = new ArrayList<Lack>();
    if (2 * judges.size() <= members) {
      lacks.add(Lack.QUORUM);
    }
    if (!asked.conditions().stream().allMatch(this::isFound)) {
      lacks.add(Lack.FINDINGS);
    } else if (unmet().isEmpty() && !isMarked()) {
      lacks.add(Lack.MARKS);
    }
    return lacks;
  }

  List<String> unmet() {
    return asked.conditions().stream()
        .filter(condition ->
            findings.stream().anyMatch(one -> one.condition().equals(condition) && !one.met()))
        .toList();
  }

  /** One for each area applied for; only of what lacks nothing. */
  List<Outcome> outcomes() {
    if (!lacks().isEmpty()) {
      throw new IllegalStateException("Not evaluated yet: " + application.id().value());
    }
    return application.content().subjects().stream().map(this::outcome).toList();
  }

  private Outcome outcome(String subject) {
    var unmet = unmet();
    var denied = unmet.isEmpty() ? denied(subject) : List.<String>of();
    int hundredths = unmet.isEmpty() ? mean(subject).hundredths() : 0;
    boolean reaches = hundredths >= asked.threshold() * asked.most();
    return new Outcome(
        application.id(),
        subject,
        unmet.isEmpty() && denied.isEmpty() && reaches,
        hundredths,
        asked.most(),
        unmet,
        denied);
  }

  /** The mean of the judges' totals, rounded half up once; who judges not is not counted. */
  private Points mean(String subject) {
    var totals =
        judges.stream()
            .map(judge ->
                asked.criteria().stream()
                    .filter(Criterion::scored)
                    .mapToInt(criterion -> given(subject, criterion, judge))
                    .sum())
            .toList();
    return Points.mean(totals);
  }

  private List<String> denied(String subject) {
    return asked.criteria().stream()
        .filter(Predicate.not(Criterion::scored))
        .filter(criterion -> 2 * yes(subject, criterion) <= judges.size())
        .map(Criterion::code)
        .toList();
  }

  private int yes(String subject, Criterion criterion) {
    return judges.stream().mapToInt(judge -> given(subject, criterion, judge)).sum();
  }

  private int given(String subject, Criterion criterion, UUID judge) {
    return marks.stream()
        .filter(mark -> isOf(mark, subject, criterion, judge))
        .mapToInt(Mark::points)
        .sum();
  }

  private boolean isFound(String condition) {
    return findings.stream().anyMatch(one -> one.condition().equals(condition));
  }

  private boolean isMarked() {
    return judges.stream().allMatch(this::isMarkedBy);
  }

  /** Whether a judge has nothing left to do for this applicant. */
  boolean isJudgedBy(UUID judge) {
    return asked.conditions().stream().allMatch(this::isFound)
        && (!unmet().isEmpty() || isMarkedBy(judge));
  }

  private boolean isMarkedBy(UUID judge) {
    return application.content().subjects().stream()
        .allMatch(subject ->
            asked.criteria().stream()
                .allMatch(criterion ->
                    marks.stream().anyMatch(mark -> isOf(mark, subject, criterion, judge))));
  }

  private static boolean isOf(Mark mark, String subject, Criterion criterion, UUID judge) {
    return mark.subject().equals(subject)
        && mark.criterion().equals(criterion.code())
        && mark.member().equals(judge);
  }
}
