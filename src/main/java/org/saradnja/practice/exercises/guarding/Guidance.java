package org.saradnja.practice.exercises.guarding;

import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Beside;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.Progress;
import org.saradnja.practice.exercises.Progresses;
import org.saradnja.training.sessions.Session;
import org.springframework.stereotype.Component;

/** What comes next in an exercise, told beside the work itself. */
@Component
@PracticeOnly
class Guidance {

  private final Progresses progresses;

  Guidance(Progresses progresses) {
    this.progresses = progresses;
  }

  Beside of(Pair pair, SignedIn who) {
    var next = pair.town().isReady() ? next(progresses.of(pair), who) : "closed";
    return new Beside(
        Sentence.of("exercises.beside." + next),
        "/rad/vezba/" + pair.id().value(),
        Sentence.of("exercises.beside.back"));
  }

  static Beside forLeader(Pair pair, Session session) {
    return new Beside(
        Sentence.of("exercises.beside.leader", String.valueOf(pair.number())),
        "/rad/vezbe/" + session.code().value() + "/par/" + pair.number(),
        Sentence.of("exercises.beside.leader.back"));
  }

  private static String next(Progress progress, SignedIn who) {
    var own =
        progress.members().stream()
            .filter(one -> one.trainee().person().filter(who.person()::equals).isPresent())
            .findFirst();
    if (progress.answeredAt().isPresent()) {
      return "done";
    }
    if (progress.listAt().isPresent()) {
      return "answer";
    }
    if (own.filter(Progress.Member::signed).isEmpty()) {
      return "sign";
    }
    return own.filter(one -> one.scored() < progress.applications()).isPresent()
        ? "score"
        : progress.allScored() ? "publish" : "wait";
  }
}
