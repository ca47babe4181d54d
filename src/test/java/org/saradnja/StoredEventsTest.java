package org.saradnja;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.events.ApplicationModuleListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event that is heard after commit is a stored format: what an installation of yesterday wrote
 * must be readable today, under the same name. A line of {@code events/published.tsv} is one event
 * as the publication registry keeps it; lines are added for new events and never changed.
 */
class StoredEventsTest {

  private static final String PUBLISHED = "events/published.tsv";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void whatWasStoredYesterdayIsReadToday(String type, String stored) throws Exception {
    var event = JSON.readValue(stored, Class.forName(type));

    JsonNode written = JSON.readTree(JSON.writeValueAsString(event));
    assertThat(stored(stored, written))
        .as("every member that was stored is still there and says the same")
        .isEqualTo(JSON.readTree(stored));
  }

  @Test
  void everyEventThatIsHeardAfterCommitHasItsLine() throws IOException {
    assertThat(events().keySet())
        .as("add a line of a new event to %s, as the registry stores it", PUBLISHED)
        .containsAll(heard());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void noEventTellsWhoItWas(String type, String stored) {
    assertThat(stored)
        .as(type)
        .doesNotContain("\"name\"", "\"email\"", "@", "\"address\"", "\"password\"")
        .isEqualTo(stored.replaceAll("\\p{IsCyrillic}", ""));
  }

  /** A later version may add members; those it must fill itself when they are absent. */
  private static JsonNode stored(String stored, JsonNode written) {
    var members = JSON.readTree(stored).propertyNames();
    var kept = JSON.createObjectNode();
    members.forEach(member -> kept.set(member, written.path(member)));
    return kept;
  }

  static Stream<Arguments> lines() throws IOException {
    return events().entrySet().stream().map(line -> Arguments.of(line.getKey(), line.getValue()));
  }

  private static Map<String, String> events() throws IOException {
    var lines = new ClassPathResource(PUBLISHED).getContentAsString(UTF_8).lines();
    return lines
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
  }

  private static Set<String> heard() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.saradnja")
            .stream()
            .flatMap(StoredEventsTest::heard)
            .collect(Collectors.toSet());
  }

  private static Stream<String> heard(JavaClass listener) {
    return listener.getMethods().stream()
        .filter(method -> method.isAnnotatedWith(ApplicationModuleListener.class))
        .map(StoredEventsTest::event);
  }

  private static String event(JavaMethod listener) {
    return listener.getRawParameterTypes().getFirst().getName();
  }
}
