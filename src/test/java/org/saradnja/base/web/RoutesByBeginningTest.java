package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

@ApplicationTest
class RoutesByBeginningTest {

  private static final List<String> WORDS =
      List.of(
          "7",
          "2027",
          "a1b2c3d4-0000-4000-8000-000000000000",
          "12345678",
          "VEZ-1",
          "2027-04-20",
          "vez-1",
          "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
          "a".repeat(43),
          "a".repeat(64));

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping routes;

  @Test
  void everyRouteIsFoundByAPathOfItsOwn() throws Exception {
    var lost = new ArrayList<String>();
    for (var route : routes.getHandlerMethods().entrySet()) {
      var patterns = Objects.requireNonNull(route.getKey().getPathPatternsCondition());
      for (var pattern : patterns.getPatterns()) {
        var found = found(route.getKey(), matching(pattern));
        if (!route.getValue().getMethod().equals(found)) {
          lost.add(pattern + " leads to " + found);
        }
      }
    }

    assertThat(routes.getHandlerMethods()).hasSizeGreaterThan(200);
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest(name = "the first {1} parts of {0} are {2}")
  @CsvSource({
    "/, 2, /",
    "/konkursi, 2, /konkursi",
    "/konkursi/VEZ-2027-01, 1, /konkursi",
    "/rad/konkursi/7/objava, 2, /rad/konkursi",
    "/rad/konkursi, 2, /rad/konkursi",
    "/rad/konkursi, 1, /rad",
    "/rad/konkursi/, 2, /rad/konkursi",
  })
  void aBeginningIsOfWholeParts(String path, int parts, String beginning) {
    assertThat(RoutesByBeginning.beginning(path, parts)).isEqualTo(beginning);
  }

  /** A path of the pattern, with the first words that its variables take. */
  private static String matching(PathPattern pattern) {
    var text =
        pattern
            .getPatternString()
            .replaceAll("\\{\\w+:(\\w+)\\|[\\w|]+}", "$1")
            .replaceAll("\\{\\w+(:([^{}]|\\{[^}]*})*)?}", "{}");
    return filled(text)
        .filter(path -> pattern.matches(PathContainer.parsePath(path)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No word for " + pattern));
  }

  private static Stream<String> filled(String text) {
    return text.contains("{}")
        ? WORDS.stream().flatMap(word -> filled(text.replaceFirst("\\{}", word)))
        : Stream.of(text);
  }

  private @Nullable Method found(RequestMappingInfo route, String path) throws Exception {
    var method = route.getMethodsCondition().getMethods().stream().findFirst();
    var request = new MockHttpServletRequest(method.map(Enum::name).orElse("GET"), path);
    route.getConsumesCondition().getConsumableMediaTypes().stream()
        .findFirst()
        .ifPresent(type -> request.setContentType(type.toString()));
    route.getProducesCondition().getProducibleMediaTypes().stream()
        .findFirst()
        .ifPresent(type -> request.addHeader("Accept", type.toString()));
    route
        .getParamsCondition()
        .getExpressions()
        .forEach(one -> request.setParameter(one.getName(), String.valueOf(one.getValue())));
    ServletRequestPathUtils.parseAndCache(request);
    var chain = routes.getHandler(request);
    return chain == null ? null : ((HandlerMethod) chain.getHandler()).getMethod();
  }
}
