package org.saradnja.base.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The ASCII form of a name for addresses: Latin without diacritics, words joined by hyphens. Both
 * scripts give the same: Инђија and Inđija are {@code indija}.
 */
public final class Slug {

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^a-z0-9]+");
  private static final Pattern AT_THE_ENDS = Pattern.compile("^-+|-+$");
  private static final int LONGEST = 80;

  private Slug() {}

  /** Never longer than 80 characters; empty when the name holds neither letter nor digit. */
  public static String of(String name) {
    var latin = Script.toLatin(name).toLowerCase(Locale.ROOT).replace('đ', 'd');
    var plain = MARK.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
    var joined = trimmed(NOT_ASCII.matcher(plain).replaceAll("-"));
    return joined.length() <= LONGEST ? joined : trimmed(joined.substring(0, LONGEST));
  }

  private static String trimmed(String joined) {
    return AT_THE_ENDS.matcher(joined).replaceAll("");
  }
}
