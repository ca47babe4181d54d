package org.saradnja.training.exams.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.exams.Blueprints;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.ModuleStock;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.exams.TestBlueprint;
import org.saradnja.training.exams.UsualMeasure;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** What the test of a training is made from: the bank, and the blueprint of its programme. */
@Component
class TestSource {

  private final Questions questions;
  private final Programmes programmes;
  private final Blueprints blueprints;
  private final UsualMeasure usual;
  private final Sessions sessions;

  TestSource(
      Questions questions,
      Programmes programmes,
      Blueprints blueprints,
      UsualMeasure usual,
      Sessions sessions) {
    this.questions = questions;
    this.programmes = programmes;
    this.blueprints = blueprints;
    this.usual = usual;
    this.sessions = sessions;
  }

  List<Question> bank() {
    return questions.confirmed();
  }

  /** Of the modules from which the test may draw. */
  List<ModuleStock> stock(Session session) {
    var bank = questions.confirmed();
    return modules(session).stream().map(module -> ModuleStock.of(module, bank)).toList();
  }

  /** Those of the programme, and whatever its blueprint names besides. */
  private List<QuestionModule> modules(Session session) {
    var modules = new ArrayList<>(questions.modules(programme(session)));
    inForce(session).stream()
        .flatMap(blueprint -> blueprint.measure().draws().stream())
        .flatMap(draw ->
            questions.modules().stream().filter(module -> module.code().equals(draw.module())))
        .filter(module -> !modules.contains(module))
        .forEach(modules::add);
    return List.copyOf(modules);
  }

  /** The blueprint that holds on the day of the test. */
  Optional<TestBlueprint> inForce(Session session) {
    return blueprints.on(programme(session), session.lastDay().day());
  }

  Optional<TestBlueprint> inForce(SessionId session) {
    return inForce(sessions.get(session));
  }

  /** What is offered for a start. */
  Measure offered(Session session) {
    return inForce(session)
        .map(TestBlueprint::measure)
        .orElseGet(() -> usual.on(session.lastDay().day()));
  }

  private ProgrammeCode programme(Session session) {
    return programmes.get(session.programme()).code();
  }
}
