package org.saradnja.portal.api.description;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.portal.api.description.ApiPage.Operation;
import org.saradnja.portal.api.description.ApiPage.Parameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI description: one file for programs, from which the page for people is made too. */
@Component
class Description {

  private final byte[] file;
  private final JsonNode root;

  Description(JsonMapper json) throws IOException {
    file = new ClassPathResource("api/openapi.json").getContentAsByteArray();
    root = json.readTree(file);
  }

  byte[] file() {
    return file.clone();
  }

  Set<String> paths() {
    return Set.copyOf(root.path("paths").propertyNames());
  }

  List<Operation> operations(boolean english) {
    return root.path("paths").properties().stream()
        .map(path -> operation(path.getKey(), path.getValue().path("get"), english))
        .toList();
  }

  private Operation operation(String path, JsonNode get, boolean english) {
    var parameters = get.path("parameters").values().stream().map(this::resolved).toList();
    return new Operation(
        path,
        get.path(english ? "summary" : "x-summary-sr").asString(),
        parameters.stream().map(parameter -> parameter(parameter, english)).toList(),
        example(path, parameters));
  }

  private static Parameter parameter(JsonNode parameter, boolean english) {
    return new Parameter(
        parameter.path("name").asString(),
        parameter.path(english ? "description" : "x-description-sr").asString(),
        parameter.path("required").asBoolean());
  }

  private JsonNode resolved(JsonNode parameter) {
    var reference = parameter.path("$ref");
    return reference.isMissingNode() ? parameter : root.at(reference.asString().substring(1));
  }

  private static boolean hasNoExample(JsonNode parameter) {
    return parameter.path("in").asString().equals("path")
        && parameter.path("example").asString("").isEmpty();
  }

  /** An address with the examples of all that is required; empty when one of them has none. */
  private static String example(String path, List<JsonNode> parameters) {
    if (parameters.stream().anyMatch(Description::hasNoExample)) {
      return "";
    }
    var filled = path;
    for (var parameter : parameters) {
      filled =
          filled.replace(
              "{" + parameter.path("name").asString() + "}",
              parameter.path("example").asString(""));
    }
    var query =
        parameters.stream()
            .filter(parameter -> parameter.path("in").asString().equals("query"))
            .filter(parameter -> parameter.path("required").asBoolean())
            .flatMap(Description::asked)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? filled : filled + "?" + query;
  }

  private static Stream<String> asked(JsonNode parameter) {
    return Stream.of(
        parameter.path("name").asString()
            + "="
            + URLEncoder.encode(parameter.path("example").asString(""), StandardCharsets.UTF_8));
  }
}
