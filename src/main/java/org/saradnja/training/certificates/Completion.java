package org.saradnja.training.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.Office;
import org.saradnja.training.exams.ExamResult;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.DayAttendance;

/**
 * What a training ended with for one participant, and why: a certificate when every required day
 * was attended and the test was passed, a confirmation when the days were attended only. Nothing
 * but the rule, the attendance and the result decides, so the same three give the same in any year.
 */
public record Completion(Outcome outcome, List<Line> lines) {

  public Completion {
    lines = List.copyOf(lines);
  }

  /** What the participant gets. */
  public enum Outcome {
    CERTIFICATE,
    CONFIRMATION,
    NOTHING
  }

  /** Why a condition was met or not; the names are stored. */
  public enum Reason {
    PRESENT,
    LATE,
    EXCUSED,
    ABSENT,
    /** Present, but not at every signature point of the day. */
    POINT_MISSING,
    /** The session has no such day, or nothing was entered for it. */
    NOT_RECORDED,
    PASSED,
    FAILED,
    NOT_TAKEN;

    public String textKey() {
      return "certificates.reason." + name();
    }
  }

  /**
   * One condition of the rule and its answer. Points of a test are no part of it.
   *
   * @param day number of the day; 0 for the test
   * @param on when the day was, if anything was entered for it; when the test was finished
   */
  public record Line(int day, Optional<LocalDate> on, boolean met, Reason reason) {

    public boolean concernsTheTest() {
      return day == 0;
    }
  }

  /**
   * All that is asked about one participant.
   *
   * @param sessionDays how many days the session has
   * @param result the result that counts, when the test was taken
   */
  public record Facts(int sessionDays, Attendance attendance, Optional<ExamResult> result) {}

  public static Completion of(CompletionRule rule, Facts facts) {
    var lines = new ArrayList<Line>();
    required(rule, facts).forEach(day -> lines.add(attended(rule, facts.attendance(), day)));
    boolean attended = !lines.isEmpty() && lines.stream().allMatch(Line::met);
    if (rule.test()) {
      lines.add(tested(facts));
    }
    return new Completion(outcome(attended, rule.test() && lines.getLast().met()), lines);
  }

  private static Outcome outcome(boolean attended, boolean passed) {
    if (!attended) {
      return Outcome.NOTHING;
    }
    return passed ? Outcome.CERTIFICATE : Outcome.CONFIRMATION;
  }

  private static IntStream required(CompletionRule rule, Facts facts) {
    return rule.days().isEmpty()
        ? IntStream.rangeClosed(1, facts.sessionDays())
        : rule.days().stream().mapToInt(Integer::intValue).sorted().distinct();
  }

  private static Line attended(CompletionRule rule, Attendance attendance, int number) {
    return attendance.days().stream()
        .filter(day -> day.number() == number)
        .findFirst()
        .map(day -> {
          boolean met = rule.signatures().areMetBy(day);
          return new Line(number, Optional.of(day.day()), met, reason(day, met));
        })
        .orElseGet(() -> new Line(number, Optional.empty(), false, Reason.NOT_RECORDED));
  }

  private static Reason reason(DayAttendance day, boolean met) {
    return switch (day.standing()) {
      case PRESENT -> met ? Reason.PRESENT : Reason.POINT_MISSING;
      case LATE -> met ? Reason.LATE : Reason.POINT_MISSING;
      case EXCUSED -> Reason.EXCUSED;
      case ABSENT -> Reason.ABSENT;
    };
  }

  private static Line tested(Facts facts) {
    return facts
        .result()
        .map(result ->
            new Line(
                0,
                Optional.of(LocalDate.ofInstant(result.finishedAt(), Office.ZONE)),
                result.isPassed(),
                result.isPassed() ? Reason.PASSED : Reason.FAILED))
        .orElseGet(() -> new Line(0, Optional.empty(), false, Reason.NOT_TAKEN));
  }
}
