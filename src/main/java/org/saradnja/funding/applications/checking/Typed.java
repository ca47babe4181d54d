package org.saradnja.funding.applications.checking;

import java.util.Map;
import java.util.Optional;

/** What the officer typed on the page of a check; only one of its forms is sent at a time. */
record Typed(AnswersForm answers, Optional<NoticeForm> notice, RejectionForm rejection) {

  static Typed stored(Map<Condition, Answer> answers) {
    return new Typed(AnswersForm.of(answers), Optional.empty(), RejectionForm.EMPTY);
  }

  static Typed of(AnswersForm answers) {
    return new Typed(answers, Optional.empty(), RejectionForm.EMPTY);
  }

  static Typed of(NoticeForm notice) {
    return new Typed(new AnswersForm(Map.of()), Optional.of(notice), RejectionForm.EMPTY);
  }

  static Typed of(RejectionForm rejection) {
    return new Typed(new AnswersForm(Map.of()), Optional.empty(), rejection);
  }

  /** With the stored answers where the form that was sent was another. */
  Typed over(Map<Condition, Answer> stored) {
    return answers.fields().isEmpty() ? new Typed(AnswersForm.of(stored), notice, rejection) : this;
  }
}
