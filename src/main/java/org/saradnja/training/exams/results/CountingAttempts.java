package org.saradnja.training.exams.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamResult;
import org.saradnja.training.exams.ExamResults;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.PastResults;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.stereotype.Component;

/**
 * Of several attempts the best counts; of two that are equal, the earlier. A training of past years
 * has no attempts here, only results taken over from its documents.
 */
@Component
class CountingAttempts implements ExamResults {

  private static final Comparator<Attempt> BEST_FIRST =
      Comparator.comparing(CountingAttempts::distance).thenComparing(Attempt::number);

  private final Attempts attempts;
  private final Exams exams;
  private final PastResults past;

  CountingAttempts(Attempts attempts, Exams exams, PastResults past) {
    this.attempts = attempts;
    this.exams = exams;
    this.past = past;
  }

  @Override
  public Optional<ExamResult> of(EnrolmentId enrolment) {
    return counting(attempts.of(enrolment))
        .map(CountingAttempts::result)
        .or(() -> past.of(enrolment));
  }

  @Override
  public List<ExamResult> of(SessionId session) {
    return exams.of(session).map(exam -> counted(exam.id())).orElseGet(() -> past.of(session));
  }

  private List<ExamResult> counted(ExamId exam) {
    return attempts.of(exam).stream()
        .collect(Collectors.groupingBy(Attempt::enrolment))
        .values()
        .stream()
        .flatMap(of -> counting(of).stream())
        .map(CountingAttempts::result)
        .toList();
  }

  static Optional<Attempt> counting(List<Attempt> attempts) {
    return attempts.stream().filter(attempt -> attempt.ended().isPresent()).min(BEST_FIRST);
  }

  /** How far from passing, the best first; passing by more is better still. */
  private static int distance(Attempt attempt) {
    var marks = attempt.ended().orElseThrow().marks();
    return marks.passMark() - marks.points();
  }

  private static ExamResult result(Attempt attempt) {
    var ended = attempt.ended().orElseThrow();
    return new ExamResult(
        attempt.enrolment(),
        attempt.id(),
        ended.marks().points(),
        ended.marks().maximum(),
        ended.marks().passMark(),
        ended.at());
  }
}
