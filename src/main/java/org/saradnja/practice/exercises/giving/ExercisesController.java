package org.saradnja.practice.exercises.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The trainings of a trainer or an organiser in which there is something to practise. */
@Controller
@PracticeOnly
class ExercisesController {

  private static final int DAYS_SINCE_THE_LAST = 90;

  private final Sessions sessions;
  private final Leaders leaders;
  private final Exercises exercises;
  private final LegalTime time;
  private final TextsOfRequest texts;

  ExercisesController(
      Sessions sessions,
      Leaders leaders,
      Exercises exercises,
      LegalTime time,
      TextsOfRequest texts) {
    this.sessions = sessions;
    this.leaders = leaders;
    this.exercises = exercises;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/rad/vezbe")
  ModelAndView all(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var page = new ExercisesPage(lines(who, t));
    return new ModelAndView("practice/exercises/giving/exercises", Map.of("page", page));
  }

  private List<ExercisesPage.Line> lines(SignedIn who, Texts t) {
    var since = time.today().minusDays(DAYS_SINCE_THE_LAST);
    return sessions.allSeries().stream()
        .flatMap(series -> sessions.of(series.id()).stream())
        .filter(session -> isRecent(session, since))
        .filter(session -> leaders.leads(who, session))
        .map(session -> line(session, t))
        .toList();
  }

  private boolean isRecent(Session session, LocalDate since) {
    return !session.isCancelled()
        && (session.lastDay().day().isAfter(since) || exercises.last(session.id()).isPresent());
  }

  private ExercisesPage.Line line(Session session, Texts t) {
    var state = ExerciseShowing.state(exercises.last(session.id()));
    return new ExercisesPage.Line(
        ExerciseShowing.PATH + session.code().value(),
        session.place().name(),
        t.days(session.days().stream().map(DayBlock::day).toList()),
        t.get("exercises.state." + state),
        state.equals("runs") ? "run" : state.equals("ended") ? "ok" : "");
  }
}
