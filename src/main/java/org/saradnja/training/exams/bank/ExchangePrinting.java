package org.saradnja.training.exams.bank;

import java.util.List;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Faults;
import org.saradnja.training.exams.QuestionReader.Flaw;
import org.saradnja.training.exams.QuestionReader.ReadQuestions;
import org.saradnja.training.exams.bank.ExchangePage.Line;
import org.saradnja.training.exams.bank.ExchangePage.Preview;
import org.saradnja.training.exams.bank.Importing.Planned;

/** Prints what a file would do to the bank. */
record ExchangePrinting(Texts t) {

  Preview preview(List<Planned> planned, ReadQuestions read, List<Incoming> incoming) {
    long written = planned.stream().filter(one -> one.outcome().isWritten()).count();
    return new Preview(
        planned.stream().map(this::line).toList(),
        read.flaws().stream().map(this::flaw).toList(),
        t.count("exams.import.read", incoming.size())
            + " "
            + t.count("exams.import.toWrite", written),
        written > 0);
  }

  private Line line(Planned planned) {
    var text = planned.incoming().text();
    return new Line(
        t.within(planned.incoming().code()),
        text.task().stem(),
        t.get(Kind.of(text.task()).textKey()),
        text.module().isEmpty() ? "—" : t.within(text.module()),
        t.get("exams.outcome." + planned.outcome()),
        planned.outcome().isWritten() ? "run" : "off",
        Faults.of(text.task()).stream().map(fault -> t.get("exams.fault." + fault)).toList());
  }

  private ExchangePage.Flaw flaw(Flaw flaw) {
    return new ExchangePage.Flaw(
        flaw.place() == 0 ? t.get("exams.import.file") : t.get("exams.import.place", flaw.place()),
        t.get("exams.flaw." + flaw.key(), flaw.about()));
  }
}
