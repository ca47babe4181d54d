package org.saradnja.practice.exercises.working;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.Progress;
import org.saradnja.practice.exercises.Progresses;
import org.saradnja.practice.exercises.working.PairPage.Card;
import org.saradnja.practice.exercises.working.PairPage.Link;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Puts the exercise of a pair on its page. */
@Component
@PracticeOnly
class PairShowing {

  private final Exercises exercises;
  private final Progresses progresses;
  private final Sessions sessions;
  private final RemarkShowing remarks;

  PairShowing(
      Exercises exercises, Progresses progresses, Sessions sessions, RemarkShowing remarks) {
    this.exercises = exercises;
    this.progresses = progresses;
    this.sessions = sessions;
    this.remarks = remarks;
  }

  PairPage page(Pair pair, SignedIn who, Texts t) {
    var exercise = exercises.get(pair.exercise());
    var session = sessions.get(exercise.session());
    var progress = progresses.of(pair);
    boolean ready = exercise.runs() && pair.town().isReady();
    var others =
        pair.trainees().stream()
            .filter(one -> one.person().filter(who.person()::equals).isEmpty())
            .map(one -> t.name(one.name()))
            .collect(Collectors.joining(", "));
    return new PairPage(
        path(pair),
        t.name(pair.town().name()),
        session.place().in(t),
        others.isEmpty() ? t.get("exercises.alone") : t.get("exercises.together", others),
        exercise.runs() ? waiting(pair) : "over",
        progress.call().isEmpty()
            ? List.of()
            : List.of(
                scoring(progress, ready, who, t),
                list(progress, ready, t),
                objection(pair, progress, t)),
        ready ? List.of(second(progress, t)) : List.of(),
        remarks.of(pair, t));
  }

  static String path(Pair pair) {
    return "/rad/vezba/" + pair.id().value();
  }

  private static String waiting(Pair pair) {
    return pair.town().isReady() ? "ready" : pair.town().stuck() ? "stuck" : "making";
  }

  private static Card scoring(Progress progress, boolean ready, SignedIn who, Texts t) {
    var path = "/rad/konkursi/" + progress.call().orElseThrow().code();
    var own =
        progress.members().stream()
            .filter(one -> one.trainee().person().filter(who.person()::equals).isPresent())
            .findFirst();
    var links = new ArrayList<Link>();
    if (ready && progress.listAt().isEmpty()) {
      links.add(
          own.filter(Progress.Member::signed).isPresent()
              ? new Link(path + "/ocene", t.get("exercises.step.score.link"))
              : new Link(path + "/izjava", t.get("exercises.step.sign.link")));
    }
    boolean done = progress.allSigned() && progress.allScored();
    boolean begun = progress.members().stream().anyMatch(Progress.Member::signed);
    return card(
        "score",
        4,
        progress.members().stream().map(one -> standing(one, progress, t)).toList(),
        done ? "done" : begun ? "begun" : "ahead",
        links,
        t);
  }

  private static String standing(Progress.Member one, Progress progress, Texts t) {
    return t.get(
        one.signed() ? "exercises.standing.signed" : "exercises.standing.unsigned",
        t.name(one.trainee().name()),
        one.scored(),
        progress.applications());
  }

  private static Card list(Progress progress, boolean ready, Texts t) {
    var code = progress.call().orElseThrow().code();
    var links = new ArrayList<Link>();
    if (progress.listAt().isPresent()) {
      links.add(new Link("/konkursi/" + code + "/lista", t.get("exercises.step.list.read")));
    } else if (ready) {
      links.add(new Link("/rad/konkursi/" + code + "/lista", t.get("exercises.step.list.link")));
    }
    return card(
        "list",
        3,
        progress.listAt().map(at -> t.get("exercises.standing.list", t.moment(at))).stream()
            .toList(),
        progress.listAt().isPresent() ? "done" : progress.allScored() ? "next" : "ahead",
        links,
        t);
  }

  private static Card objection(Pair pair, Progress progress, Texts t) {
    var links =
        progress.listAt().isPresent()
            ? List.of(new Link(path(pair) + "/prigovor", t.get("exercises.step.objection.link")))
            : List.<Link>of();
    return card(
        "objection",
        3,
        progress.answeredAt().map(at -> t.get("exercises.standing.answer", t.moment(at))).stream()
            .toList(),
        progress.answeredAt().isPresent()
            ? "done"
            : progress.listAt().isPresent() ? "next" : "ahead",
        links,
        t);
  }

  private static Card second(Progress progress, Texts t) {
    return card(
        "second",
        2,
        progress.secondAt().map(at -> t.get("exercises.standing.second", t.moment(at))).stream()
            .toList(),
        progress.secondAt().isPresent() ? "done" : "ahead",
        List.of(new Link("/rad/konkursi", t.get("exercises.step.second.link"))),
        t);
  }

  private static Card card(
      String step, int sentences, List<String> standing, String state, List<Link> links, Texts t) {
    var instructions = new ArrayList<String>();
    for (int at = 1; at <= sentences; at++) {
      instructions.add(t.get("exercises.step." + step + "." + at));
    }
    return new Card(
        t.get("exercises.step." + step),
        List.copyOf(instructions),
        standing,
        t.get("exercises.step.state." + state),
        mark(state),
        List.copyOf(links));
  }

  private static String mark(String state) {
    return switch (state) {
      case "done" -> "ok";
      case "begun" -> "run";
      case "next" -> "soon";
      default -> "";
    };
  }
}
