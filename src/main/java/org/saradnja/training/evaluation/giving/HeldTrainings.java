package org.saradnja.training.evaluation.giving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTraining.Terms;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Evaluation;
import org.saradnja.training.evaluation.EvaluationForm;
import org.saradnja.training.evaluation.EvaluationForms;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/** Puts together what the evaluation of a training depends on. */
@Component
class HeldTrainings implements EvaluatedTrainings {

  private static final FormId NO_FORM = new FormId(new UUID(0, 0));

  private final SessionPlans plans;
  private final Sessions sessions;
  private final Trainers trainers;
  private final FormsOfTrainings forms;
  private final EvaluationTable evaluations;
  private final RuleBook rules;

  HeldTrainings(
      SessionPlans plans,
      Sessions sessions,
      Trainers trainers,
      FormsOfTrainings forms,
      EvaluationTable evaluations,
      RuleBook rules) {
    this.plans = plans;
    this.sessions = sessions;
    this.trainers = trainers;
    this.forms = forms;
    this.evaluations = evaluations;
    this.rules = rules;
  }

  @Override
  public EvaluatedTraining get(SessionCode code) {
    return plans
        .find(code)
        .flatMap(this::training)
        .orElseThrow(() -> new NoSuchThing("evaluation of " + code));
  }

  @Override
  public Optional<EvaluatedTraining> find(SessionId id) {
    return training(plans.get(id));
  }

  @Override
  public List<EvaluatedTraining> all() {
    return plans.all().stream()
        .flatMap(plan -> training(plan).stream())
        .sorted(
            Comparator.comparing((EvaluatedTraining one) -> one.session().lastDay().day())
                .reversed()
                .thenComparing(one -> one.session().code().value()))
        .toList();
  }

  /** A training of the past was judged elsewhere, if at all; a cancelled one was not held. */
  private Optional<EvaluatedTraining> training(SessionPlan plan) {
    var session = plan.session();
    if (session.isCancelled() || !plan.source().isBlank()) {
      return Optional.empty();
    }
    var series = sessions.series(session.series());
    var begun = evaluations.find(session.id());
    return Optional.of(
        new EvaluatedTraining(
            session,
            series,
            forms.of(begun, session, series),
            judged(plan, series),
            terms(session.lastDay().day()),
            begun.orElseGet(() -> Evaluation.begun(session.id(), NO_FORM))));
  }

  /** The form of the first answer, and before it the one in force. */
  @Component
  record FormsOfTrainings(EvaluationForms forms, Programmes programmes) {

    EvaluationForm of(Optional<Evaluation> begun, Session session, Series series) {
      return begun
          .map(evaluation -> forms.get(evaluation.form()))
          .orElseGet(
              () -> forms.inForce(series.code(), programmes.get(session.programme()).code()));
    }
  }

  /** In a series of the practice world nobody is asked about a trainer who is not invented. */
  private List<Trainer> judged(SessionPlan plan, Series series) {
    return plan.content().trainers().stream()
        .map(trainers::get)
        .filter(trainer -> trainer.invented() || !series.invented())
        .toList();
  }

  private Terms terms(LocalDate lastDay) {
    return new Terms(
        rules.on(RuleKey.EVALUATION_SMALLEST_GROUP, RuleBook.NO_UNIT, lastDay).number(),
        rules.deadline(RuleKey.EVALUATION_WINDOW, RuleBook.NO_UNIT, lastDay),
        rules.deadline(RuleKey.SUPERIOR_OPINION, RuleBook.NO_UNIT, lastDay));
  }
}
