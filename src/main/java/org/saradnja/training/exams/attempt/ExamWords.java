package org.saradnja.training.exams.attempt;

import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.Session;

/**
 * What a test is called.
 *
 * @param title of the training
 * @param about where and when it is
 */
record ExamWords(String title, String about) {

  static ExamWords of(Series series, Session session, Texts t) {
    return new ExamWords(
        t.name(series.title()),
        t.name(Localised.ofCyrillic(session.place().name()))
            + ", "
            + t.day(session.lastDay().day()));
  }
}
