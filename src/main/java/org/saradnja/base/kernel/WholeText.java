package org.saradnja.base.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as people type them into a field that says from how many to how many it takes. */
public final class WholeText {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  private WholeText() {}

  /** Empty for what is no number, and for one outside of the bounds, which are taken themselves. */
  public static Optional<Integer> read(String typed, int least, int most) {
    return Optional.of(typed.strip())
        .filter(text -> DIGITS.matcher(text).matches())
        .map(Integer::valueOf)
        .filter(number -> number >= least && number <= most);
  }
}
