package org.saradnja.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.saradnja.base.web.Face;

/** What a reader must never meet on a page: the wrong script, a raw key, an empty place. */
final class Wording {

  /** Each visible text (and each label that is spoken or printed by style) with what is around. */
  private static final String TEXTS =
      """
      apart => {
        const found = []
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (!node.parentElement.closest(apart + ', script, style')) found.push(node.textContent)
        for (const one of document.querySelectorAll('[aria-label], [title], [alt], [placeholder], [data-l]'))
          if (!one.closest(apart))
            for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-l'])
              if (one.hasAttribute(name)) found.push(one.getAttribute(name))
        return found.map(text => text.trim()).filter(text => text)
      }
      """;

  private static final String EMPTY_PLACES =
      """
      () => [...document.querySelectorAll('h1, h2, h3, dd, tbody td, li, a, button, label')]
        .filter(one => one.checkVisibility() && !one.textContent.trim()
          && !one.querySelector('img, svg, input, textarea, select')
          && !one.closest('.rail, [aria-hidden=true]') && !one.getAttribute('aria-label'))
        .map(one => one.outerHTML.slice(0, 160))
      """;

  private static final String DEAD_FRAGMENTS =
      """
      () => [...document.querySelectorAll('a[href^="#"]')].map(one => one.getAttribute('href'))
        .filter(href => !document.getElementById(decodeURIComponent(href.slice(1))))
      """;

  private static final String LEFT_AS_WRITTEN = "[translate=no], textarea, pre, code";

  private final Page page;
  private final Set<String> keys;

  Wording(Page page, Set<String> keys) {
    this.page = page;
    this.keys = keys;
  }

  /** What is wrong with the page as it stands in this face, in words. */
  Set<String> faults(Face face) {
    var faults = new TreeSet<String>();
    for (var text : texts("textarea, pre")) {
      if (keys.contains(text)
          || text.matches("(?s).*(\\{\\d}|\\bnull\\b|\\bundefined\\b|\\bNaN\\b).*")) {
        faults.add("raw text: " + text);
      }
    }
    if (face != Face.CYRILLIC) {
      var apart = LEFT_AS_WRITTEN + (face.isEnglish() ? ", [lang^=sr]" : "");
      texts(apart).stream()
          .filter(text -> text.codePoints().anyMatch(Wording::isCyrillic))
          .forEach(text -> faults.add("Cyrillic: " + text));
    }
    list(EMPTY_PLACES).forEach(place -> faults.add("empty: " + place));
    list(DEAD_FRAGMENTS).forEach(href -> faults.add("nothing at " + href));
    return faults;
  }

  private List<String> texts(String apart) {
    return ((List<?>) page.evaluate(TEXTS, apart)).stream().map(Object::toString).toList();
  }

  private List<String> list(String script) {
    return ((List<?>) page.evaluate(script)).stream().map(Object::toString).toList();
  }

  private static boolean isCyrillic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }
}
