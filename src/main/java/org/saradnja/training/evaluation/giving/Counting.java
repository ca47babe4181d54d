package org.saradnja.training.evaluation.giving;

import java.time.Instant;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.Evaluation;
import org.saradnja.training.evaluation.Occasion;
import org.springframework.stereotype.Component;

/**
 * Puts one sheet into the box of its training, under the lock of the box. Whose sheet it is, is
 * written before and elsewhere; here nobody knows.
 */
@Component
class Counting {

  private final EvaluationTable evaluations;
  private final Entitled entitled;
  private final Closing closing;

  Counting(EvaluationTable evaluations, Entitled entitled, Closing closing) {
    this.evaluations = evaluations;
    this.entitled = entitled;
    this.closing = closing;
  }

  /** The box, kept from others until the act is done; its questions must be those of the sheet. */
  Evaluation opened(EvaluatedTraining training) {
    var evaluation = evaluations.locked(training.session().id(), training.form().id());
    if (evaluation.closed()) {
      throw new ActRefused(GivingRefusal.CLOSED, training.terms().closes().lastDay());
    }
    if (!evaluation.form().equals(training.form().id())) {
      throw new ActRefused(GivingRefusal.FORM_CHANGED);
    }
    return evaluation;
  }

  void put(
      EvaluatedTraining training,
      Evaluation evaluation,
      Occasion occasion,
      AnswerSheet sheet,
      Instant now) {
    if (!sheet.fits(training.asked(occasion), training.form().scale())) {
      throw new IllegalArgumentException("Not what was asked of " + training.session().code());
    }
    var counted = evaluation.with(occasion, sheet);
    evaluations.update(counted);
    boolean all =
        counted.after().sheets() == entitled.of(training, Occasion.AFTER).size()
            && counted.before().sheets() == entitled.given(training, Occasion.BEFORE);
    if (occasion == Occasion.AFTER && all) {
      closing.close(counted, Actor.SYSTEM, now);
    }
  }

  /** Of the questions that were put; never of the answers. */
  static Digest digest(EvaluatedTraining training) {
    return Digest.of(CanonicalJson.of(training.form().questions()));
  }
}
