package org.saradnja.training.exams.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** What a participant sees of an attempt; to others there is no such attempt. */
@Component
class Sittings {

  private final AttemptTable attempts;
  private final AnswerTable answers;
  private final Exams exams;
  private final Grading grading;
  private final Sessions sessions;
  private final LegalTime time;

  Sittings(
      AttemptTable attempts,
      AnswerTable answers,
      Exams exams,
      Grading grading,
      Sessions sessions,
      LegalTime time) {
    this.attempts = attempts;
    this.answers = answers;
    this.exams = exams;
    this.grading = grading;
    this.sessions = sessions;
    this.time = time;
  }

  /** An attempt at a moment. */
  record Sitting(Attempt attempt, Exam exam, Instant now) {

    boolean isOver() {
      return attempt.isOverAt(now) || exam instanceof Exam.Closed;
    }
  }

  Sitting of(SignedIn who, AttemptId id, Instant arrival) {
    var attempt = attempts.get(id);
    if (!attempt.person().equals(Optional.of(who.person()))) {
      throw new NoSuchThing("attempt " + id);
    }
    return new Sitting(attempt, exams.get(attempt.exam()), time.at(arrival));
  }

  AttemptPage page(Sitting sitting, List<Integer> overtaken, Texts t) {
    var attempt = sitting.attempt();
    var words = words(sitting, t);
    return new AttemptPrinting(attempt, grading.questions(attempt), answers.of(attempt.id()), t)
        .page(words.title(), words.about(), sitting.now(), overtaken);
  }

  OutcomePage outcome(Sitting sitting, Texts t) {
    var attempt = sitting.attempt();
    var words = words(sitting, t);
    boolean isShown = sitting.exam() instanceof Exam.Closed && sitting.exam().settings().review();
    var review = isShown ? review(grading.key(attempt), t) : List.<OutcomePage.Item>of();
    return new OutcomePrinting(t).page(sitting, words, review);
  }

  private List<OutcomePage.Item> review(Grading.Key key, Texts t) {
    return new ReviewPrinting(key.questions(), key.rulings(), t)
        .items(key.attempt(), attempts.responses(key.attempt().id()));
  }

  private ExamWords words(Sitting sitting, Texts t) {
    var session = sessions.get(sitting.exam().base().session());
    return ExamWords.of(sessions.series(session.series()), session, t);
  }
}
