package org.saradnja.base.kernel;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.Form.NFKC;

import java.text.Normalizer;
import java.util.Arrays;

/** One pass over the letters, since every Latin page goes through here whole. */
final class CyrillicToLatin {

  private static final int TABLE_BEGINS = 0x400;
  private static final int TABLE_ENDS = 0x460;

  private static final String CYRILLIC =
      "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчшѐѝЀЍ";
  private static final String LATIN = "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčšèìÈÌ";

  /** Letters that are written in two, or that may begin a term of the glossary. */
  private static final String LOOKED_AT_TWICE = "ЉЊЏљњџСТ";

  private static final char LOOK_TWICE = 0;
  private static final char[] TABLE = table();

  private final String text;
  private char[] latin;
  private int written;
  private boolean marked;

  private CyrillicToLatin(String text) {
    this.text = text;
    this.latin = new char[text.length() + text.length() / 8 + 8];
  }

  static String from(String text, int firstChange) {
    return new CyrillicToLatin(text).write(firstChange);
  }

  private String write(int firstChange) {
    text.getChars(0, firstChange, latin, 0);
    written = firstChange;
    int at = firstChange;
    while (at < text.length()) {
      at = plain(at);
      if (at < text.length()) {
        at = special(text.charAt(at), at);
      }
    }
    var whole = new String(latin, 0, written);
    return marked ? Normalizer.normalize(whole, NFC) : whole;
  }

  /** Writes letters that become one letter each, as many as follow; says where they end. */
  private int plain(int begin) {
    int length = text.length();
    int to = written;
    int at = begin;
    for (; at < length; at++) {
      char letter = text.charAt(at);
      if (letter >= Script.MARKS_BEGIN && letter < TABLE_ENDS) {
        letter = letter < TABLE_BEGINS ? LOOK_TWICE : TABLE[letter - TABLE_BEGINS];
        if (letter == LOOK_TWICE) {
          break;
        }
      } else if (Script.isDigraph(letter)) {
        break;
      }
      latin[to++] = letter;
    }
    written = to;
    return at;
  }

  private int special(char letter, int at) {
    var term = Glossary.termAt(text, at);
    if (term != null) {
      put(term.latin(), at);
      return at + term.cyrillic().length();
    }
    marked |= Script.isMark(letter);
    switch (letter) {
      case 'љ' -> put("lj", at);
      case 'њ' -> put("nj", at);
      case 'џ' -> put("dž", at);
      case 'Љ' -> put(standsAmongCapitals(at) ? "LJ" : "Lj", at);
      case 'Њ' -> put(standsAmongCapitals(at) ? "NJ" : "Nj", at);
      case 'Џ' -> put(standsAmongCapitals(at) ? "DŽ" : "Dž", at);
      case 'С' -> put("S", at);
      case 'Т' -> put("T", at);
      default -> put(other(letter), at);
    }
    return at + 1;
  }

  private static String other(char letter) {
    var one = String.valueOf(letter);
    return Script.isDigraph(letter) ? Normalizer.normalize(one, NFKC) : one;
  }

  private boolean standsAmongCapitals(int at) {
    if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
      return Character.isUpperCase(text.charAt(at + 1));
    }
    return at > 0 && Character.isUpperCase(text.charAt(at - 1));
  }

  /** Leaves room for as many letters as are still to be read, so that plain ones need not ask. */
  private void put(String letters, int at) {
    int needed = written + letters.length() + text.length() - at;
    if (needed > latin.length) {
      latin = Arrays.copyOf(latin, needed + needed / 8);
    }
    letters.getChars(0, letters.length(), latin, written);
    written += letters.length();
  }

  private static char[] table() {
    var table = new char[TABLE_ENDS - TABLE_BEGINS];
    for (int at = 0; at < table.length; at++) {
      table[at] = (char) (TABLE_BEGINS + at);
    }
    for (int at = 0; at < CYRILLIC.length(); at++) {
      table[CYRILLIC.charAt(at) - TABLE_BEGINS] = LATIN.charAt(at);
    }
    for (int at = 0; at < LOOKED_AT_TWICE.length(); at++) {
      table[LOOKED_AT_TWICE.charAt(at) - TABLE_BEGINS] = LOOK_TWICE;
    }
    return table;
  }
}
