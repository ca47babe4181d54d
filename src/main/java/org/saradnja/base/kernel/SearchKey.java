package org.saradnja.base.kernel;

import static java.text.Normalizer.Form.NFKD;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One key for everything that a reader would call the same: either script, with or without
 * diacritics, with look-alike letters of the other script.
 *
 * <p>The letter ђ is written đ, dj or d by people who search; all three become d. So Ђорђевић,
 * Đorđević, Djordjević and Dordevic have the key {@code dordevic}. The price is that dj inside a
 * word (одјек) becomes d too, which finds a little more and never less.
 */
public final class SearchKey {

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DJ = Pattern.compile("dj+");

  /** Letters of neighbours' alphabets, in names and in quotations. */
  private static final String OTHER_LETTERS = "đðыэѕіїєґłøяющъьѣßæœ";

  private static final String[] OTHER_LETTERS_AS = {
    "d", "d", "y", "e", "s", "i", "i", "e", "g", "l", "o", "ja", "ju", "sc", "", "", "e", "ss",
    "ae", "oe"
  };

  private SearchKey() {}

  public static String of(String text) {
    var repaired = repair(Normalizer.normalize(text, Normalizer.Form.NFC));
    var latin = Script.toLatin(withoutMarks(repaired));
    var folded = folded(withoutMarks(latin).toLowerCase(Locale.ROOT));
    var words = NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll(" ").strip();
    return DJ.matcher(words).replaceAll("d");
  }

  /** Mends look-alike letters of the other script inside words, in both directions. */
  public static String repair(String text) {
    return LookAlikes.mend(text);
  }

  private static String withoutMarks(String text) {
    return MARK.matcher(Normalizer.normalize(text, NFKD)).replaceAll("");
  }

  private static String folded(String lower) {
    var folded = new StringBuilder(lower.length());
    for (int at = 0; at < lower.length(); at++) {
      int other = OTHER_LETTERS.indexOf(lower.charAt(at));
      if (other >= 0) {
        folded.append(OTHER_LETTERS_AS[other]);
      } else {
        folded.append(lower.charAt(at));
      }
    }
    return folded.toString();
  }
}
