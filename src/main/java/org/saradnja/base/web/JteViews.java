package org.saradnja.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Renders compiled templates, and redirects within the face of the request with 303. The model's
 * entries are the template's parameters; {@code t} is added.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JteViews implements ViewResolver {

  private static final String REDIRECT = "redirect:";
  static final String HTML = "text/html;charset=UTF-8";

  private final Templates templates;
  private final TextsOfRequest texts;

  JteViews(Templates templates, TextsOfRequest texts) {
    this.templates = templates;
    this.texts = texts;
  }

  @Override
  public View resolveViewName(String name, Locale locale) {
    return name.startsWith(REDIRECT)
        ? new SeeOther(name.substring(REDIRECT.length()))
        : new Page(name);
  }

  static void write(byte[] html, Face face, HttpServletResponse response) throws IOException {
    response.setContentType(HTML);
    // Before a view is rendered, the framework sets the locale of the browser, and the server says
    // it instead of any header.
    response.setLocale(Locale.forLanguageTag(face.language()));
    response.setContentLength(html.length);
    // In one piece: every filter that watches the answer looks at each piece that is written.
    response.getOutputStream().write(html);
  }

  private final class Page implements View {

    private final String template;

    Page(String template) {
      this.template = template;
    }

    /** Must be said, or content negotiation prefers an empty view of another resolver. */
    @Override
    public String getContentType() {
      return HTML;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var t = texts.of(request);
      var html = templates.render(template, parameters(model), t).toByteArray();
      write(html, t.face(), response);
    }

    /** Without what the framework puts beside the model under dotted names. */
    private static Map<String, Object> parameters(@Nullable Map<String, ?> model) {
      var parameters = new HashMap<String, Object>();
      if (model != null) {
        model.forEach((name, value) -> {
          if (!name.contains(".")) {
            parameters.put(name, value);
          }
        });
      }
      return parameters;
    }
  }

  private record SeeOther(String path) implements View {

    @Override
    public String getContentType() {
      return HTML;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
      var face = (Face) request.getAttribute(FaceFilter.FACE);
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, face.href(path));
    }
  }
}
