package org.saradnja.training.exams.attempt;

import java.util.List;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Attempt.Ended;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.attempt.OutcomePage.Fact;
import org.saradnja.training.exams.attempt.OutcomePage.Item;
import org.saradnja.training.exams.attempt.Sittings.Sitting;

/** Prints what came of an attempt. */
record OutcomePrinting(Texts t) {

  OutcomePage page(Sitting sitting, ExamWords words, List<Item> review) {
    var exam = sitting.exam();
    var ended = sitting.attempt().ended();
    boolean isPassed = ended.map(one -> one.marks().arePassed()).orElse(false);
    var state = ended.isEmpty() ? "waiting" : isPassed ? "passed" : "failed";
    return new OutcomePage(
        exam.id().value().toString(),
        words.title(),
        words.about(),
        t.get("exams.outcome." + state + ".heading"),
        t.get("exams.outcome." + state),
        ended.isEmpty() ? "run" : isPassed ? "ok" : "off",
        ended.map(this::facts).orElse(List.of()),
        review,
        review.isEmpty() ? why(exam) : "");
  }

  private List<Fact> facts(Ended ended) {
    var marks = ended.marks();
    return List.of(
        new Fact(
            t.get("exams.outcome.points"),
            t.get("exams.outcome.of", points(marks.points()), points(marks.maximum()))),
        new Fact(t.get("exams.outcome.passMark"), points(marks.passMark())),
        new Fact(t.get("exams.outcome.ended"), t.moment(ended.at())));
  }

  private String why(Exam exam) {
    if (!exam.settings().review()) {
      return t.get("exams.review.never");
    }
    return exam instanceof Exam.Closed ? "" : t.get("exams.review.later");
  }

  /** Whole points without decimals. */
  private String points(int hundredths) {
    var points = t.points(new Points(hundredths));
    return hundredths % 100 == 0 ? points.substring(0, points.length() - 3) : points;
  }
}
