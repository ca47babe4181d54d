package org.saradnja.base.kernel;

/**
 * Letters of the other script that stand inside a word because they look the same. A word is mended
 * only when one script explains it whole; a word that truly mixes scripts stays.
 */
final class LookAlikes {

  private static final String LATIN = "aeopcxyjABEKMHOPCTXYJsSiI";
  private static final String CYRILLIC = "аеорсхујАВЕКМНОРСТХУЈѕЅіІ";

  private LookAlikes() {}

  static String mend(String text) {
    StringBuilder mended = null;
    int length = text.length();
    for (int at = 0; at < length; at++) {
      if (!isLetter(text.charAt(at))) {
        continue;
      }
      int end = wordEnd(text, at);
      var word = Word.of(text, at, end);
      if (word.isMixed() && word.isOneWord()) {
        mended = mended == null ? new StringBuilder(text) : mended;
        replace(mended, at, end, word.isCyrillic(text));
      }
      at = end;
    }
    return mended == null ? text : mended.toString();
  }

  private static int wordEnd(String text, int begin) {
    int end = begin + 1;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void replace(StringBuilder text, int begin, int end, boolean cyrillic) {
    var from = cyrillic ? LATIN : CYRILLIC;
    var to = cyrillic ? CYRILLIC : LATIN;
    for (int at = begin; at < end; at++) {
      int letter = from.indexOf(text.charAt(at));
      if (letter >= 0) {
        text.setCharAt(at, to.charAt(letter));
      }
    }
  }

  private static boolean isLetter(char letter) {
    return Script.isCyrillic(letter) || Script.isLatin(letter) || Script.isMark(letter);
  }

  /** How many letters of a word are of which script, and how many of them could be either. */
  private record Word(int cyrillic, int likeLatin, int latin, int likeCyrillic) {

    static Word of(String text, int begin, int end) {
      int cyrillic = 0;
      int likeLatin = 0;
      int latin = 0;
      int likeCyrillic = 0;
      for (int at = begin; at < end; at++) {
        char letter = text.charAt(at);
        if (Script.isCyrillic(letter)) {
          cyrillic++;
          likeLatin += CYRILLIC.indexOf(letter) >= 0 ? 1 : 0;
        } else if (Script.isLatin(letter)) {
          latin++;
          likeCyrillic += LATIN.indexOf(letter) >= 0 ? 1 : 0;
        }
      }
      return new Word(cyrillic, likeLatin, latin, likeCyrillic);
    }

    boolean isMixed() {
      return cyrillic > 0 && latin > 0;
    }

    boolean isOneWord() {
      return latin == likeCyrillic || cyrillic == likeLatin;
    }

    /** A word whose every letter could be either goes with its majority, then with its text. */
    boolean isCyrillic(String text) {
      if (latin != likeCyrillic || cyrillic != likeLatin) {
        return latin == likeCyrillic;
      }
      return cyrillic > latin || (cyrillic == latin && Script.isCyrillic(text));
    }
  }
}
