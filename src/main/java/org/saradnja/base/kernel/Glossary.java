package org.saradnja.base.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that do not follow the letters. Some have a Latin form of their own; some stay Latin in a
 * Cyrillic text. Acronyms that come out right letter by letter (УНОПС – UNOPS, СКГО – SKGO) need no
 * entry for the way into Latin.
 */
final class Glossary {

  record Term(String cyrillic, String latin) {}

  private static final List<Term> LATIN_OF_ITS_OWN =
      List.of(
          new Term("Свис ПРО", "Swiss PRO"),
          new Term("Свис Про", "Swiss PRO"),
          new Term("СВИС ПРО", "SWISS PRO"),
          new Term("ТАИЕКС", "TAIEX"));

  private static final Set<String> LATIN_IN_BOTH =
      Set.of(
          ("unops sdc undp unicef usaid giz osce tacso sctm napa cso iso iban rsd eur usd chf pdf"
                  + " html csv json url api png jpeg http https email online word excel facebook"
                  + " instagram linkedin google zoom windows")
              .split(" ", -1));

  private Glossary() {}

  /** The term that stands at this place as a word of its own, if one does. */
  static @Nullable Term termAt(String text, int at) {
    char first = text.charAt(at);
    if (first != 'С' && first != 'Т' || at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return null;
    }
    for (var term : LATIN_OF_ITS_OWN) {
      int end = at + term.cyrillic().length();
      if (text.startsWith(term.cyrillic(), at)
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return term;
      }
    }
    return null;
  }

  static boolean staysLatin(String word) {
    return LATIN_IN_BOTH.contains(word.toLowerCase(Locale.ROOT));
  }
}
