package org.saradnja.portal.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class DescriptionTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

  @Autowired private Description description;
  @Autowired private MockMvcTester mvc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void everyAddressOfTheInterfaceIsDescribed() {
    var answered =
        mappings.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(pattern -> pattern.startsWith("/api/v1/"))
            .map(pattern -> pattern.replaceAll("\\{([a-z]+):[^/]*}", "{$1}"))
            .distinct();

    assertThat(answered).isNotEmpty().allMatch(description.paths()::contains);
  }

  @Test
  void theDescriptionIsWellFormed() {
    var root = JsonMapper.builder().build().readTree(description.file());

    assertThat(root.path("openapi").asString()).startsWith("3.1.");
    assertThat(root.path("info").path("title").asString()).isNotBlank();
    assertThat(root.path("info").path("version").asString()).isNotBlank();
    assertThat(references(root))
        .isNotEmpty()
        .noneMatch(reference -> root.at(reference).isMissingNode());
    for (var path : root.path("paths").properties()) {
      var get = path.getValue().path("get");
      assertThat(get.path("responses").propertyNames()).as(path.getKey()).contains("200");
      assertThat(get.path("operationId").asString()).as(path.getKey()).isNotBlank();
      assertThat(get.path("x-summary-sr").asString()).as(path.getKey()).isNotBlank();
      var inPath =
          get.path("parameters").values().stream()
              .filter(parameter -> parameter.path("in").asString().equals("path"))
              .map(parameter -> parameter.path("name").asString())
              .toList();
      assertThat(inPath).isEqualTo(variables(path.getKey()));
    }
  }

  @Test
  void programsAndPeopleReadTheSame() {
    assertThat(mvc.get().uri("/api/openapi.json"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.openapi", value -> value.assertThat().isEqualTo("3.1.0"));
    for (var face : List.of("", "/lat", "/en")) {
      var page = page(mvc, face + "/api");
      assertThat(page.select("h3 code").eachText())
          .containsExactlyInAnyOrderElementsOf(
              description.paths().stream().map(path -> "GET " + path).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "latn, Љубовија, Ljubovija",
    "cyrl, Ljubovija, Љубовија",
    "search, Ђорђе ЂОРЂЕВИЋ, dorde dordevic",
  })
  void textIsTurnedAsTheSiteTurnsIt(String to, String q, String text) {
    assertThat(mvc.get().uri("/api/v1/text?to={to}&q={q}", to, q))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.text", value -> value.assertThat().isEqualTo(text));
  }

  @Test
  void whatCannotBeTurnedIsAProblemThatNamesTheParameter() {
    assertThat(mvc.get().uri("/api/v1/text?to=greek&q=a"))
        .hasStatus(422)
        .hasContentTypeCompatibleWith("application/problem+json")
        .bodyJson()
        .hasPathSatisfying("$.parameter", value -> value.assertThat().isEqualTo("to"));
    assertThat(mvc.get().uri("/api/v1/text?to=latn&q={q}", "а".repeat(2001))).hasStatus(422);
    assertThat(mvc.get().uri("/api/v1/text?to=latn")).hasStatus(422);
  }

  private static Stream<String> references(JsonNode node) {
    var own = node.optional("$ref").stream().map(reference -> reference.asString().substring(1));
    return Stream.concat(own, node.values().stream().flatMap(DescriptionTest::references));
  }

  private static List<String> variables(String path) {
    return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
  }
}
