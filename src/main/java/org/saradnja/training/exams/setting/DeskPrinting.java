package org.saradnja.training.exams.setting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Attempts.Progress;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exam.Closed;
import org.saradnja.training.exams.Exam.Open;
import org.saradnja.training.exams.Exam.Prepared;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.setting.DeskPage.Fact;
import org.saradnja.training.exams.setting.DeskPage.Line;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;

/**
 * Prints the desk.
 *
 * @param inRoom seats that were checked in on the day of the test
 */
record DeskPrinting(
    Exam exam,
    Session session,
    List<Participant> seats,
    List<EnrolmentId> inRoom,
    List<Attempt> attempts,
    Map<AttemptId, Progress> progress,
    Map<EnrolmentId, Integer> extra,
    Instant now,
    Texts t) {

  private static final Duration QUIET = Duration.ofMinutes(5);

  DeskPage page(String title, TimeForm form, Map<String, String> errors) {
    return new DeskPage(
        exam.id().value().toString(),
        session.code().value(),
        String.valueOf(exam.base().dayNumber()),
        title,
        ListController.about(session, t),
        t.get(ExamState.key(exam)),
        ExamState.mark(exam),
        facts(),
        figures(),
        seats.stream().map(this::line).toList(),
        switch (exam) {
          case Prepared _ -> "otvaranje";
          case Open _ -> "zatvaranje";
          case Closed _ -> "";
        },
        exam instanceof Prepared,
        exam instanceof Closed ? Map.of() : options(),
        form,
        errors);
  }

  private Map<String, String> options() {
    var options = new LinkedHashMap<String, String>();
    options.put("", t.get("exams.item.choose"));
    seats.forEach(seat -> options.put(seat.enrolment().value().toString(), t.name(seat.name())));
    return options;
  }

  private List<Fact> facts() {
    var settings = exam.settings();
    var draw = settings.blueprint().stream().map(this::draw).collect(Collectors.joining(", "));
    var facts = new ArrayList<>(footing());
    facts.addAll(
        List.of(
            new Fact(t.get("exams.fact.questions"), settings.questions() + " (" + draw + ")"),
            new Fact(
                t.get("exams.fact.minutes"), t.count("exams.attempt.minutes", settings.minutes())),
            new Fact(t.get("exams.fact.pass"), t.percent(settings.passPercent())),
            new Fact(
                t.get("exams.fact.window"),
                t.get("exams.fact.window.of", t.time(settings.from()), t.time(settings.until()))),
            new Fact(t.get("exams.fact.attempts"), String.valueOf(settings.attempts())),
            new Fact(
                t.get("exams.fact.review"),
                t.get(settings.review() ? "exams.fact.review.yes" : "exams.fact.review.no"))));
    return facts;
  }

  private String draw(Draw draw) {
    return draw.count()
        + " × "
        + t.within(draw.module())
        + draw.difficulty().map(level -> " " + t.get("exams.settings.level." + level)).orElse("");
  }

  /** Said first where the test stands on a blueprint, with what is another than in it. */
  private List<Fact> footing() {
    var footing = exam.base().footing();
    if (footing.blueprint() == 0) {
      return List.of();
    }
    var number = t.get("exams.fact.blueprint.number", footing.blueprint());
    return footing.isDeparture()
        ? List.of(
            new Fact(t.get("exams.fact.blueprint"), number),
            new Fact(t.get("exams.fact.departure"), t.within(footing.reason())))
        : List.of(new Fact(t.get("exams.fact.blueprint"), number));
  }

  private List<Fact> figures() {
    long running = attempts.stream().filter(attempt -> !isOver(attempt)).count();
    long ended = attempts.stream().filter(this::isOver).count();
    return List.of(
        new Fact(t.get("exams.figure.seats"), t.grouped(seats.size())),
        new Fact(t.get("exams.figure.inRoom"), t.grouped(inRoom.size())),
        new Fact(t.get("exams.figure.running"), t.grouped(running)),
        new Fact(t.get("exams.figure.ended"), t.grouped(ended)));
  }

  private boolean isOver(Attempt attempt) {
    return attempt.isOverAt(now) || exam instanceof Closed;
  }

  private Line line(Participant seat) {
    var last =
        attempts.stream()
            .filter(attempt -> attempt.enrolment().equals(seat.enrolment()))
            .reduce((_, later) -> later);
    var came = last.flatMap(attempt -> Optional.ofNullable(progress.get(attempt.id())));
    boolean isHere = inRoom.contains(seat.enrolment());
    int minutes = extra.getOrDefault(seat.enrolment(), 0);
    return new Line(
        last.isPresent() || exam instanceof Prepared
            ? ""
            : ListController.desk(exam) + "/papir/" + seat.enrolment().value(),
        t.name(seat.name()),
        t.get(isHere ? "exams.desk.here" : "exams.desk.away"),
        isHere ? "ok" : "off",
        last.map(this::state).orElseGet(() -> t.get("exams.desk.notStarted")),
        last.map(this::mark).orElse(""),
        last.map(attempt ->
                t.get(
                    "exams.desk.progress",
                    came.map(Progress::answered).orElse(0),
                    attempt.paper().items().size()))
            .orElse("—"),
        came.map(one -> saved(one, last.orElseThrow())).orElse("—"),
        minutes == 0 ? "" : t.get("exams.desk.extra", minutes));
  }

  private String state(Attempt attempt) {
    return attempt
        .ended()
        .map(ended ->
            t.get(
                ended.marks().arePassed() ? "exams.result.passed" : "exams.result.failed",
                t.points(new Points(ended.marks().points()))))
        .orElseGet(() ->
            isOver(attempt)
                ? t.get("exams.desk.timeOver")
                : t.get("exams.desk.running", t.clock(attempt.endsAt())));
  }

  private String mark(Attempt attempt) {
    return attempt
        .ended()
        .map(ended -> ended.marks().arePassed() ? "ok" : "off")
        .orElse(isOver(attempt) ? "late" : "run");
  }

  /** When the last answer came; a long silence is said, the organiser may look after them. */
  private String saved(Progress came, Attempt attempt) {
    boolean isQuiet = !isOver(attempt) && came.savedAt().plus(QUIET).isBefore(now);
    return t.get(isQuiet ? "exams.desk.quiet" : "exams.desk.savedAt", t.clock(came.savedAt()));
  }
}
