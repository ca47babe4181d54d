package org.saradnja.base.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The lines of a file that calendar programs read (RFC 5545): ended by CR LF and folded at 75
 * octets between characters, never inside one, since a Cyrillic letter has two octets.
 */
public final class CalendarLines {

  private static final String NEXT_LINE = "\r\n";
  private static final String FOLD = "\r\n ";
  private static final int LONGEST_LINE = 75;

  private final StringBuilder file = new StringBuilder();

  public CalendarLines line(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      var text = Character.toString(character);
      int size = text.getBytes(UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        file.append(FOLD);
        octets = 1;
      }
      file.append(text);
      octets += size;
      at += Character.charCount(character);
    }
    file.append(NEXT_LINE);
    return this;
  }

  /** A property whose value is text, with the signs escaped that mean something in the format. */
  public CalendarLines text(String property, String value) {
    return line(property + ":" + escaped(value));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
