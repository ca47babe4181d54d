package org.saradnja.journeys;

import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The rules of axe, asked of an open page. The engine is put into a page once, and only what it
 * objects to comes back: that costs half of what its own builder takes for each question.
 */
final class Axe {

  /** WCAG 2.2 A and AA and the best practices of axe. */
  static final Map<String, Object> EVERYTHING =
      only("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

  static final Map<String, Object> CONTRAST = only("rule", List.of("color-contrast"));

  private static final String ENGINE = engine();

  private static final String ASK =
      """
      async only => {
        const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] })
        return found.violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes[0].html}`)
      }
      """;

  private Axe() {}

  /** What stands in the way of readers who see, hear or move differently, in words. */
  static List<String> barriers(Page page, Map<String, Object> asked) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(ENGINE);
    }
    var found = (List<?>) page.evaluate(ASK, asked);
    return found.stream().map(Object::toString).toList();
  }

  private static Map<String, Object> only(String type, List<String> values) {
    return Map.of("type", type, "values", values);
  }

  private static String engine() {
    try (var source = requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
