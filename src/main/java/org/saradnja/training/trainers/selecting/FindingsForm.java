package org.saradnja.training.trainers.selecting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.Requirement;

/** What a member answered about the conditions: {@code uslov-CODE} and {@code beleska-CODE}. */
public record FindingsForm(Map<String, String> typed) {

  static final String MET = "da";
  static final String NOT_MET = "ne";
  private static final int LONGEST = 1000;

  public FindingsForm {
    typed = Map.copyOf(typed);
  }

  /** As it was found before. */
  static FindingsForm of(List<Finding> findings) {
    var typed = new LinkedHashMap<String, String>();
    findings.forEach(one -> {
      typed.put("uslov-" + one.condition(), one.met() ? MET : NOT_MET);
      typed.put("beleska-" + one.condition(), one.note());
    });
    return new FindingsForm(typed);
  }

  String answer(String code) {
    return typed.getOrDefault("uslov-" + code, "");
  }

  String note(String code) {
    return typed.getOrDefault("beleska-" + code, "").strip();
  }

  Map<String, String> errors(List<Requirement> conditions, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    for (var condition : conditions) {
      var code = condition.code();
      if (!answer(code).equals(MET) && !answer(code).equals(NOT_MET)) {
        errors.put("uslov-" + code, t.get("selection.error.answer", condition.text(t)));
      } else if (answer(code).equals(NOT_MET) && note(code).isEmpty()
          || note(code).length() > LONGEST) {
        errors.put("beleska-" + code, t.get("selection.error.note", condition.text(t)));
      }
    }
    return errors;
  }

  List<Evaluating.Found> found(List<Requirement> conditions) {
    return conditions.stream()
        .map(Requirement::code)
        .map(code -> new Evaluating.Found(code, answer(code).equals(MET), note(code)))
        .toList();
  }
}
