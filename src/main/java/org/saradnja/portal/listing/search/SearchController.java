package org.saradnja.portal.listing.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.portal.listing.search.SearchEntry.Kind;
import org.saradnja.portal.listing.search.SearchPage.Facet;
import org.saradnja.portal.listing.search.SearchPage.Hit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search over everything public. */
@Controller
class SearchController {

  private static final int LONGEST = 200;
  private static final int NEAR = 10;

  private final SearchTable entries;
  private final TextsOfRequest texts;

  SearchController(SearchTable entries, TextsOfRequest texts) {
    this.entries = entries;
    this.texts = texts;
  }

  @GetMapping("/pretraga")
  ModelAndView search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String vrsta,
      @RequestParam(defaultValue = "1") String strana,
      HttpServletRequest request) {
    var t = texts.of(request);
    var words = q.length() <= LONGEST ? q : q.substring(0, LONGEST);
    var key = SearchKey.of(words);
    return new ModelAndView(
        "listing/search",
        "page",
        key.length() < 2 ? unasked(words, t) : found(words, key, vrsta, strana, t));
  }

  private static SearchPage unasked(String words, Texts t) {
    var nothing = PageOf.<Hit>of("1", 0, Map.of(), (_, _) -> List.of());
    return new SearchPage(words, !words.isBlank(), nothing, List.of(), List.of(), "");
  }

  private SearchPage found(String words, String key, String vrsta, String strana, Texts t) {
    var counts = entries.count(key);
    var kind = Stream.of(Kind.values()).filter(known -> address(known).equals(vrsta)).findFirst();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int total = kind.map(chosen -> counts.getOrDefault(chosen, 0)).orElse(all);
    var list =
        PageOf.of(
            strana,
            total,
            Map.of("q", words, "vrsta", kind.map(SearchController::address).orElse("")),
            (offset, size) -> hits(entries.find(key, kind, offset, size), t));
    var near = all == 0 ? hits(entries.near(key, NEAR), t) : List.<Hit>of();
    return new SearchPage(
        words, true, list, facets(words, counts, kind, t), near, kind.map(Kind::name).orElse(""));
  }

  private static List<Facet> facets(
      String words, Map<Kind, Integer> counts, Optional<Kind> chosen, Texts t) {
    var facets = new ArrayList<Facet>();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    facets.add(facet(t.get("search.kind.all"), all, words, "", chosen.isEmpty(), t));
    for (var kind : Kind.values()) {
      if (counts.containsKey(kind)) {
        facets.add(
            facet(
                t.get("search.kinds." + kind),
                counts.get(kind),
                words,
                address(kind),
                chosen.filter(kind::equals).isPresent(),
                t));
      }
    }
    return facets;
  }

  private static Facet facet(
      String label, int count, String words, String kind, boolean chosen, Texts t) {
    return new Facet(
        label,
        t.grouped(count),
        "/pretraga" + PageOf.query(Map.of("q", words, "vrsta", kind)),
        chosen);
  }

  private static List<Hit> hits(List<SearchTable.Hit> found, Texts t) {
    return found.stream().map(hit -> hit(hit, t)).toList();
  }

  private static Hit hit(SearchTable.Hit hit, Texts t) {
    var english = t.face().isEnglish() ? hit.english() : Optional.<String>empty();
    return new Hit(
        t.get("search.kind." + hit.kind()),
        english.orElse(hit.title()),
        english.isPresent() ? "en" : language(hit.title(), t),
        hit.about(),
        hit.href());
  }

  private static String language(String text, Texts t) {
    return Script.isCyrillic(text) ? t.contentLanguage() : "sr-Latn";
  }

  /** How the address names a kind. */
  private static String address(Kind kind) {
    return switch (kind) {
      case CALL -> "konkurs";
      case UNIT -> "jedinica";
      case ORGANISATION -> "udruzenje";
      case NEWS -> "vest";
      case HISTORIC -> "ranije";
      case RECIPIENT -> "na-listi";
    };
  }
}
