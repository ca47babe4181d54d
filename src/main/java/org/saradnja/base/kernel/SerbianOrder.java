package org.saradnja.base.kernel;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The alphabetical order of both scripts in one list: spaces and signs, digits, Latin letters (lj,
 * nj and dž are letters of their own), Cyrillic letters. Java's own Serbian orders each know one
 * script and put letters of the other at an end.
 */
public final class SerbianOrder {

  private static final String MARKS =
      "; '\u0300' ; '\u0301' ; '\u0302' ; '\u0303' ; '\u0304' ; '\u0308' ; '\u030A' ; '\u030B'"
          + " ; '\u030C' ; '\u030F' ; '\u0311' ; '\u0327' ; '\u0328'";
  private static final String SIGNS =
      "< ' ' ; '\u00A0' ; '\u202F' < '-' ; '\u2013' ; '\u2014' < '.' < ',' < ':' < '/' < '('"
          + " < ')' < '\"' ; '\u201E' ; '\u201C' ; '\u201D' < '\u2019' < '\u2116' < '&'";
  private static final String DIGITS = "0 1 2 3 4 5 6 7 8 9";
  private static final String LATIN =
      "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž";
  private static final String CYRILLIC =
      "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш";

  private static final Collator COLLATOR = collator();

  /** Equal only for equal strings, so that a sorted list never depends on how it arrived. */
  public static final Comparator<String> ORDER =
      ((Comparator<String>) COLLATOR::compare).thenComparing(Comparator.naturalOrder());

  private SerbianOrder() {}

  private static Collator collator() {
    try {
      var collator =
          new RuleBasedCollator(
              MARKS + SIGNS + inOrder(DIGITS) + inOrder(LATIN) + inOrder(CYRILLIC));
      collator.setStrength(Collator.TERTIARY);
      collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
      return collator;
    } catch (ParseException wrong) {
      throw new IllegalStateException("The rules of the order cannot be read", wrong);
    }
  }

  /** {@code < lj , Lj , LJ}: letters differ, their cases differ only where all letters agree. */
  private static String inOrder(String letters) {
    var rules = new StringBuilder();
    for (var letter : letters.split(" ", -1)) {
      var capital = letter.toUpperCase(Locale.ROOT);
      rules.append(" < ").append(letter);
      if (letter.length() > 1) {
        rules.append(" , ").append(capital.charAt(0)).append(letter.substring(1));
      }
      if (!capital.equals(letter)) {
        rules.append(" , ").append(capital);
      }
    }
    return rules.toString();
  }
}
