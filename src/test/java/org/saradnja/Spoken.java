package org.saradnja;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A console whose words can be read. */
final class Spoken {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Console console = Console.to(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  Console console() {
    return console;
  }

  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
