package org.saradnja.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Remembered;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages that are the same for everybody who is not signed in: printed once for all that they say,
 * and again as soon as any of it is another. What they say is read at every request, so no node can
 * show what another one has changed.
 */
@Component
public class PublicPages {

  private static final int MOST = 300;

  private final Templates templates;
  private final TextsOfRequest texts;
  private final boolean compressed;
  private final Remembered<Key, PrintedPage> printed = new Remembered<>(MOST);

  PublicPages(
      Templates templates,
      TextsOfRequest texts,
      @Value("${server.compression.enabled}") boolean compressed) {
    this.templates = templates;
    this.texts = texts;
    this.compressed = compressed;
  }

  /**
   * @param says all from which the model is made: when it is equal, so is the page. An address with
   *     a query, and whoever is signed in, get a page of their own
   */
  public ModelAndView page(
      HttpServletRequest request,
      String template,
      Record says,
      Function<Texts, Map<String, ?>> model) {
    var t = texts.of(request);
    var frame = t.frame();
    if (frame.signedIn().isPresent() || !frame.query().isEmpty()) {
      return new ModelAndView(template, model.apply(t));
    }
    var key = new Key(template, t.face(), frame.path(), frame.practiceClock(), says);
    return new ModelAndView(printed.get(key, () -> print(template, t.forEverybody(), model)));
  }

  private PrintedPage print(String template, Texts t, Function<Texts, Map<String, ?>> model) {
    var html = templates.render(template, model.apply(t), t).toByteArray();
    return new PrintedPage(html, t.face(), compressed);
  }

  /** What is printed around the page belongs to it; the clock of the practice world too. */
  private record Key(
      String template, Face face, String path, @Nullable Instant practiceClock, Record says) {}
}
