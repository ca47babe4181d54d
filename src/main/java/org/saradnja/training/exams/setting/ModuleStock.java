package org.saradnja.training.exams.setting;

import java.util.List;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** What the test of a training may draw from. */
@Component
class ModuleStock {

  private final Questions questions;
  private final Sessions sessions;
  private final Programmes programmes;

  ModuleStock(Questions questions, Sessions sessions, Programmes programmes) {
    this.questions = questions;
    this.sessions = sessions;
    this.programmes = programmes;
  }

  List<QuestionModule> modules(Session session) {
    var programme = programmes.get(sessions.series(session.series()).programme());
    return questions.modules(programme.code());
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
