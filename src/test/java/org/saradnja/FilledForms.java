package org.saradnja;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Signed;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Forms as they stand on the pages, one of each kind, and what becomes of them filled in badly. */
final class FilledForms {

  private static final String TWICE = "twice";
  private static final String NO_CHOICE = "a choice that is none";

  /** What is typed into every field at once, by what is wrong with it. */
  private static final SequencedMap<String, String> BADLY = new LinkedHashMap<>();

  static {
    BADLY.put("too long", "ж".repeat(30_000));
    BADLY.put("a number that is none", "-99999999999999999999");
    BADLY.put("a day that is none", "31. 2. 2027.");
    BADLY.put("nonsense", "њ?");
    BADLY.put(TWICE, "њ?");
    BADLY.put(NO_CHOICE, "њ?");
    BADLY.put("empty", "");
  }

  private static final String TYPED =
      "textarea[name], input[name]:not([type=hidden]):not([type=checkbox]):not([type=radio])"
          + ":not([type=submit]):not([type=file])";
  private static final String CHOSEN = "select[name], input[name][type=radio]";

  private final Set<PathPattern> patterns;
  private final Set<String> kinds = new HashSet<>();

  FilledForms(RequestMappingHandlerMapping routes) {
    patterns =
        routes.getHandlerMethods().keySet().stream()
            .map(mapping -> requireNonNull(mapping.getPathPatternsCondition()))
            .flatMap(condition -> condition.getPatterns().stream())
            .collect(toSet());
  }

  int kinds() {
    return kinds.size();
  }

  /** Walks by links through the workspace, one page of each kind, and finds forms to fill in. */
  List<Form> openedBy(Browsing browsing) {
    var found = new ArrayList<Form>();
    var seen = new HashSet<String>();
    var ahead = new ArrayDeque<>(List.of("/rad", "/", "/nalog"));
    while (!ahead.isEmpty()) {
      var path = ahead.removeFirst();
      if (!seen.add(kind(path))) {
        continue;
      }
      var answer = browsing.get(path);
      if (answer.getUnresolvedException() != null) {
        throw new AssertionError(path, answer.getUnresolvedException());
      }
      if (answer.getResponse().getStatus() != 200 || !isPage(answer)) {
        continue;
      }
      var page = Pages.html(answer);
      page.select("main form[method=post]").stream()
          .map(form -> new Form(path, (FormElement) form))
          .filter(form -> form.isTyped() && kinds.add(kind(form.action())))
          .forEach(found::add);
      page.select("main a[href^=/], nav a[href^=/]").eachAttr("href").stream()
          .map(href -> href.replaceAll("[?#].*", ""))
          .filter(href -> !href.matches("/(lat|en)(/.*)?|.*\\.[a-z0-9]+"))
          .forEach(ahead::add);
    }
    return found;
  }

  private static boolean isPage(MvcTestResult answer) {
    return String.valueOf(answer.getResponse().getContentType()).startsWith("text/html");
  }

  private String kind(String path) {
    var asked = PathContainer.parsePath(path);
    return patterns.stream()
        .filter(pattern -> pattern.matches(asked))
        .sorted()
        .findFirst()
        .map(PathPattern::getPatternString)
        .orElse(path);
  }

  record Form(String page, FormElement element) {

    String action() {
      return element.attr("action").replaceAll("[?#].*", "");
    }

    boolean isTyped() {
      return !element.select(TYPED).isEmpty() || !element.select(CHOSEN).isEmpty();
    }

    /** Until the form is taken: what it asked for is then done, and the page is another. */
    List<String> faults(Browsing browsing) {
      var faults = new ArrayList<String>();
      for (var how : BADLY.entrySet()) {
        var sent = sent(how.getKey(), how.getValue());
        var answer = answer(browsing, sent);
        faults(answer, sent)
            .forEach(fault -> faults.add(action() + " of " + page + ", " + how.getKey() + fault));
        int status = answer.getResponse().getStatus();
        if (status < 400) {
          return faults;
        }
      }
      return faults;
    }

    private Sent sent(String how, String value) {
      var typed = new LinkedHashMap<String, String>();
      boolean choosing = how.equals(NO_CHOICE);
      element
          .select(TYPED)
          .forEach(one -> typed.put(one.attr("name"), choosing ? one.val() : value));
      var chosen = chosen();
      if (choosing) {
        chosen.replaceAll((_, _) -> value);
      }
      return new Sent(typed, chosen, how.equals(TWICE) ? 2 : 1);
    }

    private Stream<String> faults(MvcTestResult answer, Sent sent) {
      if (answer.getUnresolvedException() != null) {
        return Stream.of(": " + answer.getUnresolvedException());
      }
      int status = answer.getResponse().getStatus();
      boolean chosen = sent.chosen.containsValue(BADLY.get(NO_CHOICE));
      if (status >= 500 || status == 400 || status == 404 && !chosen) {
        return Stream.of(": " + status);
      }
      return status == 422 && sent.times == 1 && !chosen
          ? lost(Pages.html(answer), sent.typed).stream().map(field -> ": lost " + field)
          : Stream.empty();
    }

    /** What a browser sends of selects and radio buttons that nobody touched. */
    private Map<String, String> chosen() {
      var chosen = new LinkedHashMap<String, String>();
      for (var select : element.select("select[name]")) {
        var option = select.select("option[selected]").first();
        var first = option == null ? select.select("option").first() : option;
        if (first != null) {
          chosen.put(select.attr("name"), first.val());
        }
      }
      element
          .select("input[type=radio][name][checked]")
          .forEach(one -> chosen.put(one.attr("name"), one.val()));
      return chosen;
    }

    private MvcTestResult answer(Browsing browsing, Sent sent) {
      var web = browsing.web();
      return element.attr("enctype").equals("multipart/form-data")
          ? filled(web.post().multipart().uri(action()), browsing, sent).exchange()
          : filled(web.post().uri(action()), browsing, sent).exchange();
    }

    private <R extends AbstractMockHttpServletRequestBuilder<R>> R filled(
        R request, Browsing browsing, Sent sent) {
      var filled = request.with(Signed.as(browsing.who())).with(csrf());
      for (var hidden : element.select("input[type=hidden][name]:not([name=_csrf])")) {
        filled = filled.param(hidden.attr("name"), hidden.val());
      }
      for (var field : sent.chosen.entrySet()) {
        filled = filled.param(field.getKey(), field.getValue());
      }
      for (var field : sent.typed.entrySet()) {
        var values = Collections.nCopies(sent.times, field.getValue());
        filled = filled.param(field.getKey(), values.toArray(String[]::new));
      }
      return filled;
    }

    /** Fields of text that the page shows again without what was typed into them. */
    private List<String> lost(Document shown, Map<String, String> typed) {
      return element.select(TYPED).stream()
          .filter(field -> !field.attr("type").equals("password"))
          .map(field -> field.attr("name"))
          .distinct()
          .filter(name -> {
            var again = shown.select("[name=\"" + name + "\"]").first();
            return again != null
                && !again.val().strip().equals(requireNonNull(typed.get(name)).strip());
          })
          .toList();
    }
  }

  /**
   * @param times how often each field stands in what is sent
   */
  private record Sent(Map<String, String> typed, Map<String, String> chosen, int times) {}
}
