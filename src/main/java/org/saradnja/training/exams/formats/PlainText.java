package org.saradnja.training.exams.formats;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Text of the bank is plain; what other systems wrote as HTML loses its marks, not its words. */
final class PlainText {

  private static final Pattern NEW_LINE =
      Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|tr|h[1-6])\\s*>|<(ul|ol|table)\\b[^>]*>");
  private static final Pattern ITEM = Pattern.compile("(?i)<li[^>]*>");
  private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)\\b.*?</\\1\\s*>");
  private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^>]*>");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
  private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*\\n ?");
  private static final Pattern PICTURE = Pattern.compile("(?i)<(img|audio|video|object|iframe)\\b");

  private PlainText() {}

  static String ofHtml(String html) {
    var marked =
        ITEM.matcher(
                NEW_LINE
                    .matcher(HIDDEN.matcher(html.replace('\n', ' ')).replaceAll(""))
                    .replaceAll("\n"))
            .replaceAll("– ");
    var text = HtmlUtils.htmlUnescape(TAG.matcher(marked).replaceAll(""));
    var spaced = SPACES.matcher(text).replaceAll(" ").replace(" \n", "\n").replace("\n ", "\n");
    return LINES.matcher(spaced).replaceAll("\n\n").strip();
  }

  /** A question whose picture is lost is not the same question. */
  static boolean holdsAPicture(String html) {
    return PICTURE.matcher(html).find();
  }
}
