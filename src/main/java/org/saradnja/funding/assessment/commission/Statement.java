package org.saradnja.funding.assessment.commission;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;

/**
 * The statement of no conflict of interest as it was signed: the text, and the answer for every
 * applicant. The random id keeps its digest from being guessed from the few possible answers.
 *
 * @param answers by application: the kind of conflict and its explanation, or that there is none
 */
record Statement(UUID id, String text, SortedMap<String, Answer> answers) {

  /** Kind of conflict, or {@code NONE}. */
  record Answer(String conflict, String explanation) {

    static final Answer NONE = new Answer("NONE", "");
  }

  Statement {
    answers = new TreeMap<>(answers);
  }

  static Statement of(String text, Answers answers) {
    var written = new TreeMap<String, Answer>();
    answers.about().forEach(one -> written.put(one.value().toString(), Answer.NONE));
    answers
        .conflicts()
        .forEach((one, declared) ->
            written.put(
                one.value().toString(),
                new Answer(declared.conflict().name(), declared.explanation())));
    return new Statement(UUID.randomUUID(), text, written);
  }

  Digest digest() {
    return Digest.of(CanonicalJson.of(this));
  }
}
