package org.saradnja.training.programmes.keeping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.DeliveryForm;
import org.saradnja.training.programmes.KnowledgeCheck;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeText.Job;
import org.saradnja.training.programmes.SubjectArea;
import org.saradnja.training.programmes.Verification;

/** What is wrong with what was typed about a programme, field by field. */
final class FormErrors {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 6000;
  private static final int MOST_JOBS = 60;

  private final ProgrammeForm form;
  private final List<SubjectArea> subjects;
  private final Texts t;
  private final Map<String, String> errors = new LinkedHashMap<>();

  private FormErrors(ProgrammeForm form, List<SubjectArea> subjects, Texts t) {
    this.form = form;
    this.subjects = subjects;
    this.t = t;
  }

  static Map<String, String> of(ProgrammeForm form, List<SubjectArea> subjects, Texts t) {
    var found = new FormErrors(form, subjects, t);
    found.identity();
    found.texts();
    found.delivery();
    return found.errors;
  }

  private void identity() {
    cyrillic("title", form.title(), LONGEST_TITLE, true);
    if (!form.code().matches("[a-z0-9]+(-[a-z0-9]+)*") || form.code().length() > 80) {
      add("code");
    }
    if (!form.year().matches("\\d{4}") || !Content.isYear(Integer.parseInt(form.year()))) {
      add("year");
    }
    choice("kind", form.kind(), ProgrammeKind.values());
    if (subjects.stream().noneMatch(area -> area.code().equals(form.subject()))) {
      add("subject");
    }
  }

  private void texts() {
    cyrillic("reasons", form.reasons(), LONGEST_TEXT, false);
    cyrillic("aim", form.aim(), LONGEST_TEXT, false);
    cyrillic("outcomes", form.outcomes(), LONGEST_TEXT, false);
    cyrillic("topics", form.topics(), LONGEST_TEXT, false);
    cyrillic("targetGroup", form.targetGroup(), LONGEST_TEXT, false);
    jobs();
    cyrillic("selection", form.selection(), LONGEST_TEXT, false);
    cyrillic("methods", form.methods(), LONGEST_TEXT, false);
    cyrillic("evaluation", form.evaluation(), LONGEST_TEXT, false);
    cyrillic("provider", form.provider(), LONGEST_TITLE, false);
    cyrillic("funds", form.funds(), LONGEST_TITLE, false);
  }

  private void delivery() {
    choice("form", form.form(), DeliveryForm.values());
    number("days", form.days(), 30);
    number("hours", form.hours(), 240);
    number("least", form.least(), 1000);
    number("most", form.most(), 1000);
    if (!errors.containsKey("least")
        && !errors.containsKey("most")
        && Integer.parseInt(form.most()) < Integer.parseInt(form.least())) {
      errors.put("most", t.get("programmes.error.group"));
    }
    choice("check", form.check(), KnowledgeCheck.values());
    choice("verification", form.verification(), Verification.values());
  }

  /** Each line a code and a name, so that both are found again. */
  private void jobs() {
    var lines = ProgrammeForm.lines(form.jobs());
    boolean read =
        lines.stream()
            .map(line -> line.split("\\|", -1))
            .allMatch(parts ->
                parts.length == 2 && Job.isCode(parts[0].strip()) && isName(parts[1].strip()));
    if (!read || lines.size() > MOST_JOBS) {
      add("jobs");
    }
  }

  private static boolean isName(String typed) {
    return !typed.isEmpty() && typed.length() <= LONGEST_TITLE && Script.isCyrillic(typed);
  }

  private void number(String field, String typed, int most) {
    if (!typed.matches("[1-9]\\d{0,3}") || Integer.parseInt(typed) > most) {
      errors.put(field, t.get("programmes.error.number", t.grouped(most)));
    }
  }

  private void choice(String field, String typed, Enum<?>... values) {
    if (Arrays.stream(values).noneMatch(value -> value.name().equals(typed))) {
      errors.put(field, t.get("programmes.error.choice"));
    }
  }

  /** Serbian is written in Cyrillic, since Latin is made from it. */
  private void cyrillic(String field, String typed, int most, boolean required) {
    if (required && typed.isBlank()) {
      add(field);
    } else if (typed.length() > most) {
      errors.put(field, t.get("programmes.error.tooLong", t.grouped(most)));
    } else if (!typed.isBlank() && !Script.isCyrillic(typed)) {
      errors.put(field, t.get("programmes.error.latin"));
    }
  }

  private void add(String field) {
    errors.put(field, t.get("programmes.error." + field));
  }
}
