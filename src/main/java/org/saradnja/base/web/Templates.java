package org.saradnja.base.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Prints compiled templates, for the screen and for paper; {@code t} is added to the parameters.
 */
@Component
class Templates {

  private final TemplateEngine compiled = TemplateEngine.createPrecompiled(ContentType.Html);

  Utf8ByteOutput render(String template, Map<String, ?> parameters, Texts t) {
    var all = new HashMap<String, Object>(parameters);
    all.put("t", t);
    var bytes = new Utf8ByteOutput();
    var html = t.face() == Face.LATIN ? new LatinOutput(bytes) : new OwaspHtmlTemplateOutput(bytes);
    compiled.render(template + ".jte", all, html);
    return bytes;
  }
}
