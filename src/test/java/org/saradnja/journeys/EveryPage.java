package org.saradnja.journeys;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.saradnja.base.web.Face;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Every address at which a controller shows a page, as the application itself knows them; which of
 * them somebody has opened, and what was wrong there.
 */
final class EveryPage {

  /** Answers for what went wrong elsewhere and has no address of its own. */
  private static final String ERROR = "/error";

  private final String within;
  private final Set<PathPattern> patterns;
  private final Set<String> opened = new TreeSet<>();
  private final Set<String> followed = new HashSet<>();
  private final Set<String> keys;

  EveryPage(ApplicationContext application) throws IOException {
    within = "/";
    patterns =
        application.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
            .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
            .flatMap(EveryPage::patternsOfPages)
            .filter(pattern -> !pattern.getPatternString().equals(ERROR))
            .collect(toCollection(TreeSet::new));
    keys = keysOfTexts(application);
  }

  private EveryPage(String within, EveryPage all) {
    this.within = within;
    patterns = all.patterns;
    keys = all.keys;
  }

  /** For other readers, who walk at the same time and follow only links that begin so. */
  EveryPage within(String beginning) {
    return new EveryPage(beginning, this);
  }

  /** What these readers have left out, and the others too. */
  Set<String> nobodyOpened(EveryPage others) {
    var left =
        patterns.stream().map(PathPattern::getPatternString).collect(toCollection(TreeSet::new));
    left.removeAll(opened);
    left.removeAll(others.opened);
    return left;
  }

  /** Opens the pages, and from them by links one of each kind that nobody has opened yet. */
  List<String> faultsFrom(Visitor visitor, List<String> starts) {
    var faults = new ArrayList<String>();
    var ahead = new ArrayDeque<>(starts);
    while (!ahead.isEmpty()) {
      var path = ahead.removeFirst();
      faults.addAll(faultsAt(path, visitor));
      var links = visitor.links().stream().filter(followed::add).toList();
      ahead.addAll(links.stream().filter(this::isNew).toList());
      faults.addAll(brokenAmong(links, path, visitor));
    }
    return faults;
  }

  private boolean isNew(String link) {
    return link.startsWith(within)
        && Face.of(link) == Face.CYRILLIC
        && routeOf(link).filter(opened::add).isPresent();
  }

  private static List<String> brokenAmong(List<String> links, String path, Visitor visitor) {
    return links.stream()
        .filter(link -> Face.of(link) == Face.CYRILLIC && !link.equals(path))
        .filter(link -> visitor.statusOf(link) >= 400)
        .map(link -> path + " leads to " + link + ", which answers an error")
        .toList();
  }

  private List<String> faultsAt(String path, Visitor visitor) {
    var faults = new ArrayList<String>();
    var wording = new Wording(visitor.page, keys);
    for (var face : List.of(Face.ENGLISH, Face.LATIN, Face.CYRILLIC)) {
      visitor.wide().open(face.href(path));
      routeOf(face.strip(visitor.path())).ifPresent(opened::add);
      faults.addAll(named(face.href(path), wording.faults(face)));
      if (face == Face.CYRILLIC) {
        faults.addAll(named(path + " wide", visitor.barriers()));
        faults.addAll(named(path + " narrow", visitor.narrow().barriers()));
        faults.addAll(named(path + " in the dark", visitor.faintTextInTheDark()));
      }
      if (visitor.narrow().scrollsSideways() > 0) {
        faults.add(face.href(path) + " scrolls sideways at 320 px");
      }
    }
    return faults;
  }

  private static List<String> named(String page, Collection<String> faults) {
    return faults.stream().map(fault -> page + ": " + fault).toList();
  }

  /** The route that answers at a path; nothing for what is not a page. */
  private Optional<String> routeOf(String path) {
    var container = PathContainer.parsePath(path.replaceFirst("[?#].*", ""));
    return patterns.stream()
        .filter(pattern -> pattern.matches(container))
        .min(Comparator.naturalOrder())
        .map(PathPattern::getPatternString);
  }

  private static Stream<PathPattern> patternsOfPages(
      Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
    var methods = mapped.getKey().getMethodsCondition().getMethods();
    var paths = mapped.getKey().getPathPatternsCondition();
    var isRead = methods.isEmpty() || methods.contains(RequestMethod.GET);
    var isPage = mapped.getValue().getMethod().getReturnType() == ModelAndView.class;
    return isRead && isPage && paths != null ? paths.getPatterns().stream() : Stream.empty();
  }

  private static Set<String> keysOfTexts(ApplicationContext application) throws IOException {
    var keys = new HashSet<String>();
    for (var resource : application.getResources("classpath*:texts/*.sr.properties")) {
      var texts = new Properties();
      try (var read = resource.getInputStream()) {
        texts.load(read);
      }
      keys.addAll(texts.stringPropertyNames());
    }
    return keys;
  }
}
