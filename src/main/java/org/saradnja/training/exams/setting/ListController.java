package org.saradnja.training.exams.setting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.setting.ExamListPage.Line;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.Trainers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The tests of whoever is signed in, whether they sit them, run them or have taught for them. */
@Controller
class ListController {

  private final ExamTable exams;
  private final Sessions sessions;
  private final Participants participants;
  private final Trainers trainers;
  private final Organisers organisers;
  private final TextsOfRequest texts;

  ListController(
      ExamTable exams,
      Sessions sessions,
      Participants participants,
      Trainers trainers,
      Organisers organisers,
      TextsOfRequest texts) {
    this.exams = exams;
    this.sessions = sessions;
    this.participants = participants;
    this.trainers = trainers;
    this.organisers = organisers;
    this.texts = texts;
  }

  @GetMapping("/rad/test")
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var page = new ExamListPage(mine(who, t), run(who, t), led(who, t));
    return new ModelAndView("exams/setting/list", Map.of("page", page));
  }

  private List<Line> mine(SignedIn who, Texts t) {
    return participants.of(who.person()).stream()
        .map(seat -> sessions.get(seat.session()))
        .flatMap(session ->
            exams.of(session.id()).stream()
                .map(exam -> line("/rad/test/" + exam.id().value(), session, exam, t)))
        .toList();
  }

  private List<Line> run(SignedIn who, Texts t) {
    var codes = organisers.of(who);
    return all(session -> codes.contains(session.organiser())).stream()
        .flatMap(session ->
            exams
                .of(session.id())
                .map(exam -> Stream.of(line(desk(exam), session, exam, t)))
                .orElseGet(() ->
                    organisers.mayPrepare(session)
                        ? Stream.of(unprepared(session, t))
                        : Stream.empty()))
        .toList();
  }

  private List<Line> led(SignedIn who, Texts t) {
    return trainers.of(who.person()).map(Trainer::id).stream()
        .flatMap(
            trainer -> all(session -> sessions.trainers(session.id()).contains(trainer)).stream())
        .flatMap(session ->
            exams.of(session.id()).stream()
                .map(exam -> line(desk(exam) + "/rezultati", session, exam, t)))
        .toList();
  }

  private List<Session> all(Predicate<Session> which) {
    return sessions.allSeries().stream()
        .flatMap(series -> sessions.of(series.id()).stream())
        .filter(session -> !session.isCancelled())
        .filter(which)
        .toList();
  }

  static String desk(Exam exam) {
    return "/rad/test/sto/" + exam.id().value();
  }

  private Line line(String href, Session session, Exam exam, Texts t) {
    return new Line(
        href,
        title(session, t),
        about(session, t),
        t.get(ExamState.key(exam)),
        ExamState.mark(exam));
  }

  private Line unprepared(Session session, Texts t) {
    return new Line(
        "/rad/test/priprema/" + session.code(),
        title(session, t),
        about(session, t),
        t.get("exams.stage.none"),
        "");
  }

  private String title(Session session, Texts t) {
    return t.name(sessions.series(session.series()).title());
  }

  static String about(Session session, Texts t) {
    return t.name(Localised.ofCyrillic(session.place().name()))
        + ", "
        + t.day(session.lastDay().day());
  }
}
