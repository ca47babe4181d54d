package org.saradnja.training.exams.attempt;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.attempt.ExamPage.Fact;
import org.saradnja.training.exams.attempt.ExamPage.Line;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** What a participant finds before the test. */
@Component
class Door {

  private final Exams exams;
  private final AttemptTable attempts;
  private final Seats seats;
  private final Sessions sessions;
  private final LegalTime time;

  Door(Exams exams, AttemptTable attempts, Seats seats, Sessions sessions, LegalTime time) {
    this.exams = exams;
    this.attempts = attempts;
    this.seats = seats;
    this.sessions = sessions;
    this.time = time;
  }

  ExamPage page(SignedIn who, ExamId id, Instant arrival, Texts t) {
    var now = time.at(arrival);
    var exam = exams.get(id);
    var seat = seats.of(who, exam);
    var made = attempts.of(id, seat.enrolment());
    var session = sessions.get(exam.base().session());
    var words = ExamWords.of(sessions.series(session.series()), session, t);
    var running =
        made.stream()
            .filter(attempt -> !attempt.isOverAt(now) && exam instanceof Exam.Open)
            .map(attempt -> "/rad/test/pokusaj/" + attempt.id().value())
            .findFirst()
            .orElse("");
    var refusal =
        new Admission(exam, seats.isInTheRoom(seat, exam), made.size())
            .refusalAt(now, time.zone())
            .map(AttemptRefusal::key);
    var from = t.time(exam.settings().from());
    var until = t.time(exam.settings().until());
    return new ExamPage(
        id.value().toString(),
        words.title(),
        words.about(),
        facts(exam, seat, t),
        refusal.map(key -> t.get("refusal." + key, from, until)).orElse(""),
        refusal.map(key -> t.get("refusal." + key + ".next", from, until)).orElse(""),
        running,
        made.stream()
            .filter(attempt -> attempt.isOverAt(now) || exam instanceof Exam.Closed)
            .map(attempt -> line(attempt, t))
            .toList());
  }

  private List<Fact> facts(Exam exam, Participant seat, Texts t) {
    var settings = exam.settings();
    int extra = exams.extraMinutes(exam.id(), seat.enrolment());
    var minutes = t.count("exams.attempt.minutes", settings.minutes() + extra);
    return List.of(
        new Fact(t.get("exams.fact.questions"), String.valueOf(settings.questions())),
        new Fact(
            t.get("exams.fact.minutes"),
            extra == 0 ? minutes : t.get("exams.fact.minutes.extra", minutes, extra)),
        new Fact(t.get("exams.fact.pass"), t.percent(settings.passPercent())),
        new Fact(
            t.get("exams.fact.window"),
            t.get("exams.fact.window.of", t.time(settings.from()), t.time(settings.until()))),
        new Fact(t.get("exams.fact.attempts"), String.valueOf(settings.attempts())));
  }

  private static Line line(Attempt attempt, Texts t) {
    var state =
        attempt
            .ended()
            .map(ended ->
                t.get(
                    ended.marks().arePassed() ? "exams.result.passed" : "exams.result.failed",
                    t.points(new Points(ended.marks().points()))))
            .orElseGet(() -> t.get("exams.result.waiting"));
    boolean isPassed = attempt.ended().map(ended -> ended.marks().arePassed()).orElse(false);
    return new Line(
        "/rad/test/pokusaj/" + attempt.id().value() + "/ishod",
        t.get("exams.attempt.number", attempt.number()),
        state,
        attempt.ended().isEmpty() ? "run" : isPassed ? "ok" : "off");
  }
}
