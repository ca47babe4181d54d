package org.saradnja.funding.calls.drafting;

import java.util.Collection;
import java.util.Locale;
import org.saradnja.parties.registry.UnitId;

/**
 * The first part of the codes of a unit's calls: the first letters of its Latin name, three of
 * them, or as many as tell it from every other unit. Вежбаоница has VEZ; Велика Плана and Велико
 * Градиште need VELIKA and VELIKO.
 */
final class CodePrefix {

  private static final int SHORTEST = 3;

  private CodePrefix() {}

  static String of(UnitId unit, Collection<UnitId> all) {
    var letters = letters(unit);
    for (int length = Math.min(SHORTEST, letters.length()); length < letters.length(); length++) {
      var prefix = letters.substring(0, length);
      boolean taken =
          all.stream()
              .filter(other -> !other.equals(unit))
              .anyMatch(other -> letters(other).startsWith(prefix));
      if (!taken) {
        return prefix;
      }
    }
    return letters;
  }

  private static String letters(UnitId unit) {
    return unit.slug().replace("-", "").toUpperCase(Locale.ROOT);
  }
}
