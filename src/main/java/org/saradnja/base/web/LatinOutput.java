package org.saradnja.base.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Script;

/**
 * Prints Serbian in Latin script: everything a template inserts is transliterated, except what the
 * reader's browser sends back as data. A form field keeps what was written in the script in which
 * it was written, else saving a page in Latin would rewrite the record.
 */
final class LatinOutput extends OwaspHtmlTemplateOutput {

  private boolean data;

  LatinOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void setContext(@Nullable String tag, @Nullable String attribute) {
    data =
        "value".equals(attribute)
            || "href".equals(attribute)
            || (attribute == null && "textarea".equals(tag));
    super.setContext(tag, attribute);
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    super.writeUserContent(value == null || data ? value : Script.toLatin(value));
  }
}
