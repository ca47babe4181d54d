package org.saradnja.base.kernel;

import static java.text.Normalizer.Form.NFC;

import java.text.Normalizer;

/**
 * The two scripts of Serbian. Cyrillic is stored and Latin is made from it, which loses nothing;
 * the way back must guess and is never used for names of persons.
 */
public final class Script {

  private static final int CYRILLIC_BEGINS = 0x400;
  private static final int CYRILLIC_ENDS = 0x530;
  static final int MARKS_BEGIN = 0x300;
  private static final int MARKS_END = 0x370;
  private static final int DIGRAPHS_BEGIN = 0x1C4;
  private static final int DIGRAPHS_END = 0x1CD;

  private Script() {}

  /**
   * Latin for Serbian Cyrillic; everything else stays. Љ, Њ and Џ are written in two capitals when
   * the next letter is a capital, or when there is none and the one before is: Љубовија –
   * Ljubovija, ЉУБОВИЈА – LJUBOVIJA, КОЊ – KONJ, Џ. Џонсон – Dž. Džonson. The one-character
   * digraphs of Unicode are never written. A text that holds nothing to change comes back as the
   * same instance.
   */
  public static String toLatin(String text) {
    int length = text.length();
    for (int at = 0; at < length; at++) {
      char letter = text.charAt(at);
      if (letter >= DIGRAPHS_BEGIN && mustChange(letter)) {
        return CyrillicToLatin.from(text, at);
      }
    }
    return text;
  }

  /**
   * Cyrillic for Serbian Latin. Left as they are: addresses, codes, Roman numerals, units, foreign
   * words and the names of {@link Glossary}. Look-alike letters are mended first.
   */
  public static String toCyrillic(String text) {
    return LatinToCyrillic.from(Normalizer.normalize(SearchKey.repair(text), NFC));
  }

  /** Whether a text is Cyrillic: it has Cyrillic letters, and no fewer than Latin ones. */
  public static boolean isCyrillic(String text) {
    int cyrillic = 0;
    int latin = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (isCyrillic(letter)) {
        cyrillic++;
      } else if (isLatin(letter)) {
        latin++;
      }
    }
    return cyrillic > 0 && cyrillic >= latin;
  }

  /** Whether any letter of it is Cyrillic. */
  public static boolean hasCyrillic(String text) {
    return text.chars().anyMatch(letter -> isCyrillic((char) letter));
  }

  static boolean isCyrillic(char letter) {
    return letter >= CYRILLIC_BEGINS && letter < CYRILLIC_ENDS;
  }

  static boolean isLatin(char letter) {
    return letter < MARKS_BEGIN && Character.isLetter(letter);
  }

  static boolean isMark(char letter) {
    return letter >= MARKS_BEGIN && letter < MARKS_END;
  }

  static boolean isDigraph(char letter) {
    return letter >= DIGRAPHS_BEGIN && letter < DIGRAPHS_END;
  }

  private static boolean mustChange(char letter) {
    return isCyrillic(letter) || isDigraph(letter) || isMark(letter);
  }
}
