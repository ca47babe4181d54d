package org.saradnja.training.evaluation.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.EvaluationForm;
import org.saradnja.training.evaluation.FormAdopted;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.evaluation.Question;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A version of questions is adopted; trainings whose evaluation has begun keep the former one. */
@Component
class Adopting {

  private final FormTable forms;
  private final Writers writers;
  private final RuleBook rules;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Adopting(
      FormTable forms,
      Writers writers,
      RuleBook rules,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.forms = forms;
    this.writers = writers;
    this.rules = rules;
    this.time = time;
    this.events = events;
  }

  /** The highest mark by which a form is adopted on the day. */
  int scale(LocalDate day) {
    return rules.on(RuleKey.EVALUATION_SCALE, RuleBook.NO_UNIT, day).number();
  }

  @Transactional
  public EvaluationForm adopt(SignedIn who, FormScope scope, List<Question> questions) {
    var now = time.now();
    var mandate = writers.require(who, scope);
    var former = forms.latest(scope);
    if (former.map(EvaluationForm::questions).filter(questions::equals).isPresent()) {
      throw new ActRefused(FormRefusal.NOTHING_CHANGED);
    }
    var form =
        new EvaluationForm(
            new FormId(UUID.randomUUID()),
            scope,
            former.map(EvaluationForm::version).orElse(0) + 1,
            scale(LocalDate.ofInstant(now, time.zone())),
            questions);
    forms.insert(form, mandate.id(), now);
    var digest = Digest.of(CanonicalJson.of(form.questions()));
    events.publishEvent(new FormAdopted(scope, form.version(), now, mandate.actor(), digest));
    return form;
  }
}
