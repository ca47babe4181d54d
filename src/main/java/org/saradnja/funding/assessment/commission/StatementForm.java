package org.saradnja.funding.assessment.commission;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.commission.Answers.Declared;

/**
 * The answers of a member as sent: for every applicant who was on the page, {@value #NONE} or the
 * kind of conflict of interest, and its explanation. An empty answer is none yet: that there is no
 * conflict is stated for each applicant, never assumed (Regulation, Article 8; R-041).
 */
public record StatementForm(Map<String, Answer> answers, boolean signed) {

  /** What is answered when there is no conflict of interest. */
  static final String NONE = "NONE";

  private static final String CONFLICT = "conflict-";
  private static final String EXPLANATION = "explanation-";
  private static final int LONGEST = 500;

  public record Answer(String conflict, String explanation) {}

  sealed interface Parsed {
    record Valid(Answers answers) implements Parsed {}

    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  /** From the fields of the browser. */
  static StatementForm sent(Map<String, String> fields) {
    var answers = new LinkedHashMap<String, Answer>();
    fields.forEach((name, value) -> {
      if (name.startsWith(CONFLICT)) {
        var id = name.substring(CONFLICT.length());
        var explanation = fields.getOrDefault(EXPLANATION + id, "");
        answers.put(id, new Answer(value, explanation.strip()));
      }
    });
    return new StatementForm(answers, fields.containsKey("sign"));
  }

  /** Nothing answered yet; an own organisation is marked beforehand. */
  static StatementForm about(List<ApplicationId> applicants, Set<ApplicationId> own) {
    return new StatementForm(
        applicants.stream()
            .collect(
                toMap(
                    one -> one.value().toString(),
                    one ->
                        new Answer(own.contains(one) ? Conflict.OWN_ORGANISATION.name() : "", ""))),
        false);
  }

  /**
   * @param own applications of organisations that the member represents: that cannot be denied
   */
  Parsed parse(Set<ApplicationId> own, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var about = new HashMap<ApplicationId, Optional<Declared>>();
    answers.forEach((id, answer) ->
        application(id)
            .ifPresent(one -> {
              aboutConflict(one, answer, own, t)
                  .ifPresent(error -> errors.put(CONFLICT + id, error));
              aboutExplanation(answer, t).ifPresent(error -> errors.put(EXPLANATION + id, error));
              about.put(one, declared(answer));
            }));
    if (!signed) {
      errors.put("sign", t.get("assessment.statement.error.sign"));
    }
    return errors.isEmpty()
        ? new Parsed.Valid(new Answers(about.keySet(), conflicts(about)))
        : new Parsed.Invalid(errors);
  }

  private static Optional<String> aboutConflict(
      ApplicationId one, Answer answer, Set<ApplicationId> own, Texts t) {
    if (kind(answer.conflict()).isPresent()) {
      return Optional.empty();
    }
    if (own.contains(one)) {
      return Optional.of(t.get("assessment.statement.error.own"));
    }
    if (!answer.conflict().equals(NONE)) {
      return Optional.of(t.get("assessment.statement.error.unanswered"));
    }
    return answer.explanation().isEmpty()
        ? Optional.empty()
        : Optional.of(t.get("assessment.statement.error.kind"));
  }

  private static Optional<String> aboutExplanation(Answer answer, Texts t) {
    return kind(answer.conflict()).isPresent()
        ? explanationError(answer.explanation(), t)
        : Optional.empty();
  }

  /** What ties a member to an applicant is told in words, since a kind leaves open who it is. */
  static Optional<String> explanationError(String explanation, Texts t) {
    if (explanation.isEmpty()) {
      return Optional.of(t.get("assessment.statement.error.explain"));
    }
    return explanation.length() > LONGEST
        ? Optional.of(t.get("assessment.error.tooLong", LONGEST))
        : Optional.empty();
  }

  private static Optional<Declared> declared(Answer answer) {
    return kind(answer.conflict())
        .filter(_ -> !answer.explanation().isEmpty())
        .map(kind -> new Declared(kind, answer.explanation()));
  }

  private static Map<ApplicationId, Declared> conflicts(
      Map<ApplicationId, Optional<Declared>> about) {
    return about.entrySet().stream()
        .filter(one -> one.getValue().isPresent())
        .collect(toMap(Map.Entry::getKey, one -> one.getValue().orElseThrow()));
  }

  static Optional<Conflict> kind(String written) {
    return List.of(Conflict.values()).stream()
        .filter(kind -> kind.name().equals(written))
        .findFirst();
  }

  private static Optional<ApplicationId> application(String id) {
    try {
      return Optional.of(new ApplicationId(UUID.fromString(id)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
