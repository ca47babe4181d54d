package org.saradnja.training.evaluation;

import java.util.regex.Pattern;

/**
 * One question of a form.
 *
 * @param key stays through all versions, so that answers can be compared
 */
public record Question(
    String key,
    Block block,
    QuestionKind kind,
    Indicator indicator,
    String serbian,
    String english) {

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Question {
    if (!KEY.matcher(key).matches() || serbian.isBlank()) {
      throw new IllegalArgumentException("A question has a key and words");
    }
    if (!indicator.isMeasuredBy(kind)) {
      throw new IllegalArgumentException(indicator + " is not measured by " + kind + ": " + key);
    }
    if (block == Block.SELF && kind != QuestionKind.SCALE) {
      throw new IllegalArgumentException("Only marks can be compared before and after: " + key);
    }
  }

  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  public boolean isText() {
    return kind == QuestionKind.TEXT;
  }
}
