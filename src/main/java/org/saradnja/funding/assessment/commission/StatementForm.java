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
 * The answers of a member as sent: for every applicant who was on the page, the kind of conflict of
 * interest (empty for none) and its explanation.
 */
public record StatementForm(Map<String, Answer> answers, boolean signed) {

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
              error(one, answer, own, t).ifPresent(error -> errors.put(CONFLICT + id, error));
              if (!errors.containsKey(CONFLICT + id)) {
                about.put(one, declared(answer));
              }
            }));
    if (!signed) {
      errors.put("sign", t.get("assessment.statement.error.sign"));
    }
    return errors.isEmpty()
        ? new Parsed.Valid(new Answers(about.keySet(), conflicts(about)))
        : new Parsed.Invalid(errors);
  }

  private static Optional<String> error(
      ApplicationId one, Answer answer, Set<ApplicationId> own, Texts t) {
    var kind = kind(answer.conflict());
    if (kind.isEmpty() && (!answer.conflict().isEmpty() || !answer.explanation().isEmpty())) {
      return Optional.of(t.get("assessment.statement.error.kind"));
    }
    if (kind.isEmpty() && own.contains(one)) {
      return Optional.of(t.get("assessment.statement.error.own"));
    }
    if (kind.filter(Conflict.OTHER::equals).isPresent() && answer.explanation().isEmpty()) {
      return Optional.of(t.get("assessment.statement.error.explain"));
    }
    return answer.explanation().length() > LONGEST
        ? Optional.of(t.get("assessment.error.tooLong", LONGEST))
        : Optional.empty();
  }

  private static Optional<Declared> declared(Answer answer) {
    return kind(answer.conflict()).map(kind -> new Declared(kind, answer.explanation()));
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
