package org.saradnja.training.exams.formats;

/**
 * The escapes of GIFT. While a text is taken apart, an escaped sign is held as a character that no
 * text has, so that only signs with a meaning are seen.
 */
final class GiftEscapes {

  private static final String SIGNS = "\\~=#{}:n";
  private static final char FIRST = '\uE000';

  private GiftEscapes() {}

  static String hide(String text) {
    var hidden = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      int next = at + 1 < text.length() ? SIGNS.indexOf(text.charAt(at + 1)) : -1;
      if (sign == '\\' && next >= 0) {
        hidden.append((char) (FIRST + next));
        at++;
      } else if (sign < FIRST || sign >= FIRST + SIGNS.length()) {
        hidden.append(sign);
      }
    }
    return hidden.toString();
  }

  static String show(String hidden) {
    var shown = new StringBuilder(hidden.length());
    for (int at = 0; at < hidden.length(); at++) {
      char sign = hidden.charAt(at);
      int index = sign - FIRST;
      if (index >= 0 && index < SIGNS.length()) {
        shown.append(SIGNS.charAt(index) == 'n' ? '\n' : SIGNS.charAt(index));
      } else {
        shown.append(sign);
      }
    }
    return shown.toString().strip();
  }

  static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        escaped.append("\\n");
      } else if (sign != 'n' && SIGNS.indexOf(sign) >= 0) {
        escaped.append('\\').append(sign);
      } else {
        escaped.append(sign);
      }
    }
    return escaped.toString();
  }
}
