package org.saradnja.training.exams.setting;

import java.util.List;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Session;
import org.springframework.stereotype.Component;

/** What the test of a training may draw from. */
@Component
class ModuleStock {

  private final Questions questions;
  private final Programmes programmes;

  ModuleStock(Questions questions, Programmes programmes) {
    this.questions = questions;
    this.programmes = programmes;
  }

  List<QuestionModule> modules(Session session) {
    return questions.modules(programmes.get(session.programme()).code());
  }

  /** Confirmed questions of each module, in the order of the modules. */
  List<Long> stock(List<QuestionModule> modules) {
    var bank = questions.confirmed();
    return modules.stream()
        .map(module ->
            bank.stream()
                .filter(question -> question.text().module().equals(module.code()))
                .count())
        .toList();
  }
}
