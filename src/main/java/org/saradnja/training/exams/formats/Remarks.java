package org.saradnja.training.exams.formats;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.Task;

/**
 * What the bank knows of a question and other systems have no field for: difficulty and basis as
 * tags, the source as the last line of the general feedback, the module as the category.
 *
 * @param module code of the module, empty when the category names none
 */
record Remarks(String module, Collection<String> tags, String feedback) {

  private static final String DIFFICULTY = "difficulty-";
  private static final String BASIS = "basis-";
  private static final String SOURCE = "Извор: ";

  /** Both scripts have a letter that looks like M. */
  private static final Pattern MODULE =
      Pattern.compile("(?:^|.*[/ :])\\s*[MМ]\\s?(\\d{1,2})\\b[^/]*$");

  static String moduleOf(String category) {
    var named = MODULE.matcher(category.strip());
    return named.matches() ? "М" + named.group(1) : "";
  }

  QuestionText with(Task task) {
    int at = feedback.lastIndexOf(SOURCE);
    boolean isSourced = at == 0 || at > 0 && feedback.charAt(at - 1) == '\n';
    var source = isSourced ? feedback.substring(at + SOURCE.length()).strip() : "";
    var explanation = isSourced ? feedback.substring(0, at).strip() : feedback.strip();
    return new QuestionText(module, difficulty(), basis(), task, source, explanation);
  }

  /** Whatever the tag says, an import confirms nothing; it only says what the author rested on. */
  private Basis basis() {
    for (var basis : Basis.values()) {
      if (tags.contains(tag(basis))) {
        return basis;
      }
    }
    return Basis.UNVERIFIED;
  }

  private Difficulty difficulty() {
    for (var difficulty : Difficulty.values()) {
      if (tags.contains(tag(difficulty))) {
        return difficulty;
      }
    }
    return Difficulty.MEDIUM;
  }

  static String tag(Basis basis) {
    return BASIS + basis.name().toLowerCase(Locale.ROOT);
  }

  static String tag(Difficulty difficulty) {
    return DIFFICULTY + difficulty.name().toLowerCase(Locale.ROOT);
  }

  static String feedback(QuestionText text) {
    if (text.source().isBlank()) {
      return text.explanation();
    }
    var source = SOURCE + text.source();
    return text.explanation().isBlank() ? source : text.explanation() + "\n" + source;
  }
}
