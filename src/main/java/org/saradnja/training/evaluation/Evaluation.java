package org.saradnja.training.evaluation;

import java.util.Map;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.SessionId;

/**
 * What participants of one training answered, in all.
 *
 * @param form by which the first of them answered; all others answer the same
 * @param closed once it is, nothing is added; before that nothing is shown
 */
public record Evaluation(SessionId session, FormId form, Box before, Box after, boolean closed) {

  public static Evaluation begun(SessionId session, FormId form) {
    return new Evaluation(session, form, Box.EMPTY, Box.EMPTY, false);
  }

  public Box box(Occasion occasion) {
    return switch (occasion) {
      case BEFORE -> before;
      case AFTER -> after;
    };
  }

  public Evaluation with(Occasion occasion, AnswerSheet sheet) {
    return switch (occasion) {
      case BEFORE -> new Evaluation(session, form, before.with(sheet), after, closed);
      case AFTER -> new Evaluation(session, form, before, after.with(sheet), closed);
    };
  }

  public Evaluation close() {
    return new Evaluation(session, form, before, after, true);
  }

  /** Of everything that was answered, so that what is shown later can be proved the same. */
  public Digest digest() {
    return Digest.of(
        CanonicalJson.of(Map.of("form", form.value(), "before", before, "after", after)));
  }
}
