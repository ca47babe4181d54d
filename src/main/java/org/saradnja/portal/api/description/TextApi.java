package org.saradnja.portal.api.description;

import java.util.Locale;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.web.WrongParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Transliteration and the search key, as the site itself uses them. */
@RestController
class TextApi {

  private static final int LONGEST = 2_000;

  record Text(String text) {}

  @GetMapping("/api/v1/text")
  Text text(@RequestParam String to, @RequestParam String q) {
    if (q.codePointCount(0, q.length()) > LONGEST) {
      throw new WrongParameter("q", "At most 2,000 characters.");
    }
    return new Text(
        switch (to.toLowerCase(Locale.ROOT)) {
          case "latn" -> Script.toLatin(q);
          case "cyrl" -> Script.toCyrillic(q);
          case "search" -> SearchKey.of(q);
          default -> throw new WrongParameter("to", "One of latn, cyrl, search.");
        });
  }
}
