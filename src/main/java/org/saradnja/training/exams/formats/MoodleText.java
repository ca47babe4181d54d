package org.saradnja.training.exams.formats;

import static org.saradnja.training.exams.formats.Elements.children;
import static org.saradnja.training.exams.formats.Elements.text;

import org.w3c.dom.Element;

/** Moodle puts each text into {@code <text>} and says beside it in what format it is. */
final class MoodleText {

  private MoodleText() {}

  static String of(Element parent, String name) {
    var holders = children(parent, name);
    return holders.isEmpty() ? "" : in(holders.getFirst());
  }

  /** Without a word about it, a text is HTML. */
  static String in(Element holder) {
    var text = text(holder, "text");
    var format = holder.getAttribute("format");
    boolean isHtml = format.isEmpty() ? text.contains("<") : !format.equals("plain_text");
    return isHtml ? PlainText.ofHtml(text) : text;
  }

  static boolean holdsAPicture(Element question) {
    return question.getElementsByTagName("file").getLength() > 0
        || PlainText.holdsAPicture(question.getTextContent());
  }
}
