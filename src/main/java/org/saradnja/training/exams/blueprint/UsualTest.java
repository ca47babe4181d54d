package org.saradnja.training.exams.blueprint;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.QuestionOrder;
import org.saradnja.training.exams.UsualMeasure;
import org.springframework.stereotype.Component;

/** What is offered for a test where no blueprint says anything. */
@Component
record UsualTest(RuleBook rules) implements UsualMeasure {

  private static final int HUNDREDTHS = 100;

  @Override
  public Measure on(LocalDate day) {
    return new Measure(
        List.of(),
        number(RuleKey.EXAM_MINUTES, day),
        number(RuleKey.EXAM_PASS, day) * HUNDREDTHS,
        number(RuleKey.EXAM_ATTEMPTS, day),
        QuestionOrder.SHUFFLED);
  }

  private int number(RuleKey key, LocalDate day) {
    return rules.on(key, RuleBook.NO_UNIT, day).number();
  }
}
