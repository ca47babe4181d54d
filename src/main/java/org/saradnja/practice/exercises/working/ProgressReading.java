package org.saradnja.practice.exercises.working;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.assessment.Scores;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.PersonId;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.Progress;
import org.saradnja.practice.exercises.Progresses;
import org.saradnja.practice.exercises.Trainee;
import org.springframework.stereotype.Component;

/** Reads from the records of a town how far its pair is. */
@Component
class ProgressReading implements Progresses {

  private final Calls calls;
  private final Applications applications;
  private final Assessed assessed;
  private final AnswerTable answers;

  ProgressReading(Calls calls, Applications applications, Assessed assessed, AnswerTable answers) {
    this.calls = calls;
    this.applications = applications;
    this.assessed = assessed;
    this.answers = answers;
  }

  /** What the commission did. */
  @Component
  record Assessed(Commissions commissions, Scores scores, RankingLists lists) {}

  @Override
  public Progress of(Pair pair) {
    var published =
        calls.of(pair.town().unit()).stream()
            .sorted(Comparator.comparing(PublishedCall::publishedAt))
            .toList();
    if (pair.town().madeAt().isEmpty() || published.isEmpty()) {
      return Progress.NONE;
    }
    var call = published.getFirst();
    var given = assessed.scores().of(call.id());
    return new Progress(
        Optional.of(call),
        pair.trainees().stream()
            .map(trainee ->
                new Progress.Member(
                    trainee,
                    signed(call, trainee),
                    (int) given.stream().filter(one -> isBy(trainee, one)).count()))
            .toList(),
        applications.inOrder(call.id()).size(),
        assessed.lists().find(call.id()).map(RankingBundle::publishedAt),
        answers.last(pair.town().id()).map(Answer::at),
        second(published.size() < 2 ? call : published.getLast(), call));
  }

  private boolean signed(PublishedCall call, Trainee trainee) {
    return trainee
        .person()
        .flatMap(
            person -> assessed.commissions().find(call.id()).flatMap(found -> found.seatOf(person)))
        .filter(Seat.Signed.class::isInstance)
        .isPresent();
  }

  private static boolean isBy(Trainee trainee, GivenScores given) {
    PersonId person = given.person();
    return trainee.person().filter(person::equals).isPresent();
  }

  private static Optional<Instant> second(PublishedCall last, PublishedCall first) {
    return last.id().equals(first.id()) ? Optional.empty() : Optional.of(last.publishedAt());
  }
}
