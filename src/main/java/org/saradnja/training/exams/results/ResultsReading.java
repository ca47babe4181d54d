package org.saradnja.training.exams.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.exams.results.RulingTable.Ruled;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Gathers what the pages of results show. */
@Component
class ResultsReading {

  private final Exams exams;
  private final Attempts attempts;
  private final Questions questions;
  private final RulingTable rulings;
  private final Participants participants;
  private final Sessions sessions;

  ResultsReading(
      Exams exams,
      Attempts attempts,
      Questions questions,
      RulingTable rulings,
      Participants participants,
      Sessions sessions) {
    this.exams = exams;
    this.attempts = attempts;
    this.questions = questions;
    this.rulings = rulings;
    this.participants = participants;
    this.sessions = sessions;
  }

  Exam exam(ExamId id) {
    return exams.get(id);
  }

  Question question(QuestionVersion version) {
    return Optional.ofNullable(questions.of(List.of(version)).get(version)).orElseThrow();
  }

  String about(Exam exam, Texts t) {
    var session = sessions.get(exam.base().session());
    return t.name(Localised.ofCyrillic(session.place().name()))
        + ", "
        + t.day(session.lastDay().day());
  }

  ResultsPage page(Exam exam, boolean rules, Texts t) {
    var all = attempts.of(exam.id());
    var ruled = rulings.of(exam.id());
    var versions =
        Stream.concat(
                all.stream().flatMap(attempt -> attempt.paper().versions().stream()),
                ruled.stream().map(Ruled::question))
            .distinct()
            .toList();
    var session = sessions.get(exam.base().session());
    return new ResultsPrinting(
            exam, participants.of(session.id()), all, questions.of(versions), ruled, rules, t)
        .page(t.name(sessions.series(session.series()).title()), about(exam, t));
  }
}
