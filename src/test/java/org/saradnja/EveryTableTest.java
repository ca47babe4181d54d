package org.saradnja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL is checked by no compiler, so every table class is met by a test on PostgreSQL. */
class EveryTableTest {

  private static final Pattern ON_POSTGRESQL =
      Pattern.compile("@DatabaseTest|@ApplicationTest|@PracticeWorld");

  @Test
  void everyTableIsMetByATestOnTheDatabase() {
    var tests =
        sources("src/test/java", "Test.java")
            .map(EveryTableTest::text)
            .filter(test -> ON_POSTGRESQL.matcher(test).find())
            .toList();

    var tables =
        sources("src/main/java", "Table.java")
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .toList();

    assertThat(tables)
        .hasSizeGreaterThan(90)
        .allSatisfy(table -> assertThat(met(table, tests)).as(table).isTrue());
  }

  private static boolean met(String table, List<String> tests) {
    var named = Pattern.compile("\\b" + table + "\\b");
    return tests.stream().anyMatch(test -> named.matcher(test).find());
  }

  private static Stream<Path> sources(String folder, String ending) {
    try (var files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
