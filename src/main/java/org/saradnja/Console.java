package org.saradnja;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

/** Where commands speak: each sentence in Serbian and in English, in UTF-8 whatever the locale. */
record Console(PrintStream out, Texts serbian, Texts english) {

  static Console ofTerminal() {
    var out = new FileOutputStream(FileDescriptor.out);
    return to(new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  static Console to(PrintStream out) {
    var texts = TextCatalogue.ofCommands();
    return new Console(
        out, Texts.ofCommand(texts, Face.CYRILLIC), Texts.ofCommand(texts, Face.ENGLISH));
  }

  void say(Sentence sentence) {
    out.println(serbian.tell(sentence));
    out.println(english.tell(sentence));
  }

  void say(String key, Object... arguments) {
    say(Sentence.of(key, arguments));
  }

  /** One sentence that names all that is amiss. */
  void say(String key, List<Sentence> parts) {
    out.println(serbian.get(key, listed(parts, serbian)));
    out.println(english.get(key, listed(parts, english)));
  }

  void line(String line) {
    out.println(line);
  }

  private static String listed(List<Sentence> parts, Texts t) {
    return parts.stream().map(t::tell).collect(Collectors.joining("; "));
  }
}
