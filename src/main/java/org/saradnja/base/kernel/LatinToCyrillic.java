package org.saradnja.base.kernel;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is not Serbian in a Latin text is left alone; the rest goes word by word. */
final class LatinToCyrillic {

  private static final String LATIN = "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčšÐƉ";
  private static final String CYRILLIC = "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчшЂЂ";

  /** Begins of words in which n and j, or d and ž, are two letters. But оџак, Оџаци, буџет. */
  private static final List<String> TWO_LETTERS =
      List.of(
          "nadživ",
          "nadžnj",
          "nadžup",
          "odžal",
          "odživ",
          "odžvak",
          "podžanr",
          "podžel",
          "podžig",
          "predž",
          "injekc",
          "injekt",
          "injicir",
          "konjug",
          "konjunk",
          "anjon",
          "tanjug",
          "vanjezič");

  private static final List<String> DIGRAPHS = List.of("dž", "nj", "lj");

  /**
   * Doubles that Serbian spelling does not have; compounds such as naddržavni are not among them.
   */
  private static final Pattern FOREIGN_DOUBLE = Pattern.compile("([bcfgklmps])\\1");

  private static final int LONGEST_ACRONYM = 5;

  private static final String ADDRESS =
      """
      [\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+
      | (?:https?://|www\\.)[^\\s<>„“”"]*[^\\s<>„“”".,;:!?)]
      | (?<![\\w.])[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,5}
          \\.(?:rs|com|org|net|eu|gov|edu|info|int|ba|me|hr|mk|ch)(?!\\w)
          (?:/[^\\s<>„“”"]*[^\\s<>„“”".,;:!?)])?
      """;

  private static final String CODE =
      """
      (?<![\\p{L}\\d])(?:
        (?=[A-Z/_-]{0,30}\\d)[A-Z][A-Z0-9]*(?:[-/_][A-Za-z0-9]+){0,9}
        | (?=[a-z_-]{0,30}\\d)[a-z][a-z0-9]*(?:[-_][a-z0-9]+){0,9}
        | \\d[\\d/-]{0,30}[A-Z][A-Z0-9]*(?:[-/_][A-Za-z0-9]+){0,9}
        | \\d{1,30}[a-z]{1,30}\\d[a-z0-9-]*
      )(?!\\p{L})
      """;

  private static final String UNIT =
      """
      (?<=\\d[\\x20\\u00A0\\u202F]?)
          (?:(?:km|cm|mm|kg|ha|ml|kWh?|[MGKT]B|Hz|dB|m|l)[²³23]?(?![\\p{L}\\d])|[gt](?![\\p{L}\\d.]))
      | (?<!\\p{L})(?:(?:km|cm|mm)[²³]?|kg|kWh|m[²³])(?![\\p{L}\\d])
      """;

  /** One letter is a numeral only beside another numeral or a word that is counted. */
  private static final String ROMAN =
      """
      (?<!\\p{L})(?=[IVXLCDM]{2})(?!(?:MI|LI|DI)(?!\\p{L}))
          M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?!\\p{L})
      | (?<!\\p{L})[IV](?=[–—-][IVX]+(?!\\p{L}))
      | (?<=[IVX][–—-])[IV](?!\\p{L})
      | (?<=(?i:glava|deo|tom|razred|stepen|faza|kategorija|poglavlje|odeljak|kvartal|grupa)\\x20)
          [IV](?!\\p{L})
      | (?<!\\p{L})[IV](?=\\.?\\x20(?:kategorij|faz|kvartal|stepen|razred|grup|deo|poglavlj|krug))
      | (?<=\\A|\\n)I(?=\\.\\x20)
      """;

  private static final String NAME = "(?<!\\p{L})(?:(?i:e-mail|swiss\\x20pro|wi-fi))(?!\\p{L})";

  private static final Pattern SPAN =
      Pattern.compile(
          "(?:" + String.join("|", ADDRESS, NAME, CODE, UNIT, ROMAN) + ")|(?<word>\\p{IsLatin}+)",
          Pattern.COMMENTS);

  private LatinToCyrillic() {}

  static String from(String text) {
    var cyrillic = new StringBuilder(text.length());
    var span = SPAN.matcher(text);
    int done = 0;
    while (span.find()) {
      cyrillic.append(text, done, span.start());
      var word = span.group("word");
      cyrillic.append(word == null ? span.group() : word(word));
      done = span.end();
    }
    return cyrillic.append(text, done, text.length()).toString();
  }

  private static String word(String written) {
    var word = withoutDigraphCharacters(written);
    var lower = word.toLowerCase(Locale.ROOT);
    if (Glossary.staysLatin(lower) || isForeign(word, lower)) {
      return written;
    }
    int apart = whereTwoLettersMeet(lower);
    var cyrillic = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      char joined = at == apart || at + 1 == word.length() ? 0 : joined(word, at);
      if (joined == 0) {
        cyrillic.append(CYRILLIC.charAt(LATIN.indexOf(word.charAt(at))));
      } else {
        cyrillic.append(joined);
        at++;
      }
    }
    return cyrillic.toString();
  }

  private static char joined(String word, int at) {
    return switch (word.substring(at, at + 2)) {
      case "lj" -> 'љ';
      case "nj" -> 'њ';
      case "dž" -> 'џ';
      case "Lj", "LJ" -> 'Љ';
      case "Nj", "NJ" -> 'Њ';
      case "Dž", "DŽ" -> 'Џ';
      default -> 0;
    };
  }

  private static int whereTwoLettersMeet(String lower) {
    for (var begin : TWO_LETTERS) {
      if (lower.startsWith(begin)) {
        return DIGRAPHS.stream().mapToInt(begin::indexOf).filter(at -> at >= 0).min().orElseThrow();
      }
    }
    return -1;
  }

  private static boolean isForeign(String word, String lower) {
    if (word.chars().anyMatch(letter -> LATIN.indexOf(letter) < 0)) {
      return true;
    }
    boolean acronym =
        word.length() <= LONGEST_ACRONYM && word.chars().allMatch(Character::isUpperCase);
    return !acronym && FOREIGN_DOUBLE.matcher(lower).find();
  }

  /** U+01C4 to U+01CC, one character for two letters, as some old documents have them. */
  private static String withoutDigraphCharacters(String word) {
    return word.replace("Ǆ", "DŽ")
        .replace("ǅ", "Dž")
        .replace("ǆ", "dž")
        .replace("Ǉ", "LJ")
        .replace("ǈ", "Lj")
        .replace("ǉ", "lj")
        .replace("Ǌ", "NJ")
        .replace("ǋ", "Nj")
        .replace("ǌ", "nj");
  }
}
