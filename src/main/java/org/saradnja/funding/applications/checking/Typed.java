package org.saradnja.funding.applications.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the officer typed on the page of a check, which is one form with several acts. */
record Typed(AnswersForm answers, Optional<NoticeForm> notice, RejectionForm rejection) {

  static Typed stored(Map<Condition, Answer> answers) {
    return new Typed(AnswersForm.of(answers), Optional.empty(), RejectionForm.EMPTY);
  }

  static Typed of(Map<String, String> sent, List<String> targets) {
    var notice = new NoticeForm(targets, sent.getOrDefault("napomena", "").strip());
    return new Typed(new AnswersForm(sent), Optional.of(notice), new RejectionForm(sent));
  }

  /** With the stored answers where what was sent did not come from the page. */
  Typed over(Map<Condition, Answer> stored) {
    return answers.fields().containsKey("version")
        ? this
        : new Typed(AnswersForm.of(stored), notice, rejection);
  }
}
