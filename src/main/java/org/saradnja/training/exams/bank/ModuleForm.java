package org.saradnja.training.exams.bank;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.base.kernel.Script;
import org.saradnja.training.exams.QuestionModule;

/** What was typed about a new module. */
record ModuleForm(String programme, String code, String title) {

  private static final String CODE = "[А-ШЂЈЉЊЋЏ]{1,4}[0-9]{0,3}";
  private static final int LONGEST_TITLE = 200;

  static ModuleForm sent(Map<String, String> fields) {
    return new ModuleForm(
        fields.getOrDefault("programme", ""),
        fields.getOrDefault("code", "").strip().toUpperCase(Locale.ROOT),
        fields.getOrDefault("title", "").strip());
  }

  /**
   * @param programmes codes of those that may have modules
   * @param taken codes of the modules there are
   */
  Parsed parse(Collection<String> programmes, Collection<String> taken) {
    var errors = new LinkedHashMap<String, String>();
    if (!programmes.contains(programme)) {
      errors.put("programme", "exams.modules.error.programme");
    }
    if (!code.matches(CODE)) {
      errors.put("code", "exams.modules.error.code");
    } else if (taken.contains(code)) {
      errors.put("code", "exams.modules.error.taken");
    }
    if (title.isEmpty() || title.length() > LONGEST_TITLE || !Script.isCyrillic(title)) {
      errors.put("title", "exams.modules.error.title");
    }
    return errors.isEmpty()
        ? new Parsed.Valid(new QuestionModule(code, title, programme))
        : new Parsed.Invalid(errors);
  }

  sealed interface Parsed {
    record Valid(QuestionModule module) implements Parsed {}

    /** Message keys by field, in the order of the page. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }
}
