package org.saradnja.training.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.rules.Provision;
import org.saradnja.training.certificates.CompletionRule.Signatures;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.ExamResult;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.EnrolmentId;

/** Attendance and results of a training of two days with a test of a hundred points. */
public final class Facts {

  public static final EnrolmentId WHO = new EnrolmentId(new UUID(3, 3));
  public static final LocalDate FIRST_DAY = LocalDate.parse("2027-03-11");
  public static final Provision PROVISION = new Provision("training-practice-2019", "", false);

  private static final int HUNDRED = 100;

  private Facts() {}

  public static CompletionRule rule(Signatures signatures, boolean test) {
    return new CompletionRule(
        1,
        "",
        List.of(),
        signatures,
        test,
        Optional.empty(),
        LocalDate.parse("2018-01-01"),
        PROVISION);
  }

  /** Both points of each day kept, unless the participant was away. */
  public static Completion.Facts of(@Nullable Integer points, Standing... standings) {
    var days =
        IntStream.range(0, standings.length)
            .mapToObj(at -> day(at + 1, standings[at].countsAsPresent() ? 2 : 0, standings[at]))
            .toList();
    return with(Optional.ofNullable(points), days);
  }

  static Completion.Facts with(Optional<Integer> points, List<DayAttendance> days) {
    return new Completion.Facts(days.size(), new Attendance(WHO, days), points.map(Facts::result));
  }

  static DayAttendance day(int number, int kept, Standing standing) {
    return new DayAttendance(number, FIRST_DAY.plusDays(number - 1), kept, 2, standing);
  }

  /** Passed with sixty. */
  static ExamResult result(int points) {
    return new ExamResult(
        WHO,
        new AttemptId(new UUID(4, 4)),
        points * HUNDRED,
        HUNDRED * HUNDRED,
        60 * HUNDRED,
        Instant.parse("2027-03-12T14:05:00Z"));
  }
}
