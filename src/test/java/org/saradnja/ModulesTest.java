package org.saradnja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/**
 * The arrows between modules are those that the modules declare, and the pictures of {@code
 * ARCHITECTURE.md} are true: a module or an arrow of the code that they lack fails, and so does one
 * that only they have. With {@code -Dmodules.write=true} the list of all arrows is written anew.
 */
class ModulesTest {

  private static final Path DOCUMENT = Path.of("ARCHITECTURE.md");
  private static final String WINGS = "## The wings";
  private static final String ARROWS = "## Every arrow";

  /** In the order of the picture, from below. */
  private static final List<String> ORDER =
      List.of("base", "parties", "training", "funding", "practice", "portal", "record");

  private static final Pattern DRAWN = Pattern.compile("([a-z]+) (<-|->) (?=([a-z]+))");

  private final ApplicationModules modules = ApplicationModules.of(Saradnja.class);

  @Test
  void onlyTheDrawnArrowsExist() {
    modules.verify();
  }

  @Test
  void everyModuleStandsInItsWing() throws IOException {
    var drawn = new TreeMap<String, Set<String>>();
    var modulesOfWing = new TreeSet<String>();
    for (var word : block(WINGS).stream().flatMap(ModulesTest::words).toList()) {
      if (word.equals(word.toUpperCase(Locale.ROOT))) {
        modulesOfWing = new TreeSet<>();
        drawn.put(word.toLowerCase(Locale.ROOT), modulesOfWing);
      } else {
        modulesOfWing.add(word);
      }
    }

    var there =
        modules.stream()
            .collect(
                Collectors.groupingBy(
                    ModulesTest::wing,
                    TreeMap::new,
                    Collectors.mapping(ModulesTest::name, Collectors.toCollection(TreeSet::new))));
    assertThat(drawn).isEqualTo(there);
  }

  @Test
  void everyArrowBetweenTheWingsOfThePictureIsThere() throws IOException {
    var uses = uses();
    var arrows =
        block(WINGS).stream()
            .flatMap(line -> DRAWN.matcher(withoutWords(line)).results())
            .map(ModulesTest::arrow)
            .toList();

    assertThat(arrows).hasSizeGreaterThan(10);
    assertThat(arrows)
        .allSatisfy(arrow -> assertThat(uses.get(arrow.getFirst())).contains(arrow.getLast()));
  }

  @Test
  void theListOfArrowsIsTheOneOfTheCode() throws IOException {
    var lines = uses().entrySet().stream().map(ModulesTest::line).toList();
    if (Boolean.getBoolean("modules.write")) {
      write(lines);
    }

    assertThat(block(ARROWS)).isEqualTo(lines);
  }

  /** What each module uses, by their short names and in the order of the wings. */
  private Map<String, Set<String>> uses() {
    var uses = new TreeMap<String, Set<String>>(this::inOrder);
    modules.forEach(module ->
        uses.put(
            name(module),
            module
                .getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .map(ModulesTest::name)
                .sorted(this::inOrder)
                .collect(Collectors.toCollection(LinkedHashSet::new))));
    return uses;
  }

  private int inOrder(String one, String other) {
    int wings = Integer.compare(place(one), place(other));
    return wings == 0 ? one.compareTo(other) : wings;
  }

  private int place(String name) {
    return modules.stream()
        .filter(module -> name(module).equals(name))
        .findFirst()
        .map(module -> ORDER.indexOf(wing(module)))
        .orElseThrow();
  }

  private static String line(Map.Entry<String, Set<String>> module) {
    return "%-13s-> %s".formatted(module.getKey(), String.join(" ", module.getValue())).strip();
  }

  /** The user first. */
  private static List<String> arrow(MatchResult drawn) {
    return drawn.group(2).equals("->")
        ? List.of(drawn.group(1), drawn.group(3))
        : List.of(drawn.group(3), drawn.group(1));
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(withoutWords(line).split("[^A-Za-z]+", -1))
        .filter(word -> !word.isEmpty());
  }

  /** What stands in brackets explains the picture and is not of it. */
  private static String withoutWords(String line) {
    return line.replaceAll("\\([^)]*\\)", "");
  }

  private static String wing(ApplicationModule module) {
    return module.getIdentifier().toString().replaceAll("\\..*", "");
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString().replaceAll(".*\\.", "");
  }

  /** The lines of the first block of code under a heading. */
  private static List<String> block(String heading) throws IOException {
    var lines = Files.readAllLines(DOCUMENT);
    int first = fence(lines, lines.indexOf(heading)) + 1;
    return lines.subList(first, fence(lines, first));
  }

  private static int fence(List<String> lines, int from) {
    int at = from;
    while (!lines.get(at).startsWith("```")) {
      at++;
    }
    return at;
  }

  private static void write(List<String> block) throws IOException {
    var lines = Files.readAllLines(DOCUMENT);
    int first = fence(lines, lines.indexOf(ARROWS)) + 1;
    var after = lines.subList(fence(lines, first), lines.size());
    Files.write(
        DOCUMENT, Stream.of(lines.subList(0, first), block, after).flatMap(List::stream).toList());
  }
}
