package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;

/** Looks for words in content that is not text. */
final class Bytes {

  private Bytes() {}

  static boolean contain(byte[] content, String ascii) {
    return find(content, ascii.getBytes(ISO_8859_1));
  }

  /** As compound files of Microsoft write the names of their streams. */
  static boolean containWide(byte[] content, String text) {
    return find(content, text.getBytes(UTF_16LE));
  }

  private static boolean find(byte[] content, byte[] word) {
    for (int at = 0; at <= content.length - word.length; at++) {
      if (content[at] == word[0]
          && Arrays.equals(content, at, at + word.length, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }
}
