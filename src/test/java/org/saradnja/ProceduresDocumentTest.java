package org.saradnja;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saradnja.Procedures.Course;
import org.saradnja.Procedures.Deed;
import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;

/**
 * docs/procedures is what the compiled acts, stages and refusals say, in the words that people
 * read; {@code -Dprocedures.write=true} writes it anew.
 */
class ProceduresDocumentTest {

  private static final Path DOCUMENTS = Path.of("docs/procedures");
  private static final TextCatalogue TEXTS = TextCatalogue.ofCommands();

  private static final Procedures PROCEDURES =
      new Procedures(
          new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.saradnja"));

  @Test
  void theDocumentsSayWhatTheCodeDoes() throws IOException {
    var rules = rules();
    var documents =
        PROCEDURES.modules().stream()
            .collect(toMap(ProceduresDocumentTest::file, module -> document(module, rules)));
    if (Boolean.getBoolean("procedures.write")) {
      for (var document : documents.entrySet()) {
        Files.writeString(DOCUMENTS.resolve(document.getKey()), document.getValue());
      }
    }

    assertThat(written()).containsExactlyInAnyOrderEntriesOf(documents);
  }

  private static Map<String, String> written() throws IOException {
    try (var files = Files.list(DOCUMENTS)) {
      return files.collect(
          toMap(file -> file.getFileName().toString(), ProceduresDocumentTest::read));
    }
  }

  private static String file(String module) {
    return module.replace('/', '-') + ".md";
  }

  private static String document(String module, Map<String, String> rules) {
    var deeds = PROCEDURES.deeds(module);
    var elsewhere = new LinkedHashSet<>(PROCEDURES.refusals(module));
    deeds.forEach(deed -> elsewhere.removeAll(deed.refusals()));
    return Stream.of(
            "# "
                + module
                + "\n\nWritten by `ProceduresDocumentTest` from the code, for whoever checks it "
                + "against the law. Rules stand in [rules.md](../rules.md).",
            stages(module),
            deeds.stream().map(deed -> deed(deed, rules)).collect(joining("\n\n")),
            elsewhere.isEmpty() ? "" : "## Одбија се и ово\n\n" + refusals(elsewhere))
        .filter(part -> !part.isEmpty())
        .collect(joining("\n\n", "", "\n"));
  }

  private static String stages(String module) {
    var courses = PROCEDURES.courses(module);
    return courses.isEmpty()
        ? ""
        : courses.stream()
            .map(ProceduresDocumentTest::course)
            .collect(joining("\n", "## Стања\n\n", ""));
  }

  private static String course(Course course) {
    return course.steps().stream()
        .map(step -> "  - " + step)
        .collect(joining("\n", "- `" + course.name() + "`\n", ""));
  }

  private static String deed(Deed deed, Map<String, String> rules) {
    var asked = deed.rules().stream().map(key -> rules.getOrDefault(key, "`" + key + "`")).toList();
    return Stream.of(
            "## " + title(deed),
            asked.isEmpty() ? "" : "Правила: " + String.join("; ", asked) + ".",
            deed.refusals().isEmpty() ? "" : "Одбија се:\n\n" + refusals(deed.refusals()))
        .filter(part -> !part.isEmpty())
        .collect(joining("\n\n"));
  }

  private static String title(Deed deed) {
    return deed.acts().isEmpty()
        ? "`" + deed.name() + "`, без уписа у дневник"
        : told(deed.acts()) + "\n\n`" + deed.name() + "`" + entries(deed.acts());
  }

  private static String told(Set<String> acts) {
    return acts.stream()
        .map(act -> TEXTS.pattern(Face.CYRILLIC, "act." + act))
        .collect(joining(" · "));
  }

  private static String entries(Set<String> acts) {
    return acts.stream().map(act -> " · `" + act + "`").collect(joining());
  }

  private static String refusals(Set<Refusal> refusals) {
    return refusals.stream()
        .map(refusal ->
            "- "
                + text(refusal, "")
                + " ("
                + ground(refusal.ground())
                + ")"
                + text(refusal, ".next", " *", "*")
                + " `"
                + refusal.key()
                + "`")
        .collect(joining("\n"));
  }

  private static String ground(Ground ground) {
    return switch (ground) {
      case Ground.Law(var act, var article, boolean confirmed) ->
          serbian("rules.act." + act)
              + (article.isEmpty() ? "" : ", чл. " + article)
              + (confirmed ? "" : ", број члана се проверава");
      case Ground.BookRule(var key) -> "Књига правила: " + serbian("rules.rule." + key);
      case PlatformRule own -> serbian("platform.rule." + own.key());
    };
  }

  private static String serbian(String key) {
    return TEXTS.pattern(Face.CYRILLIC, key);
  }

  private static String text(Refusal refusal, String part) {
    return TEXTS.pattern(Face.CYRILLIC, "refusal." + refusal.key() + part);
  }

  private static String text(Refusal refusal, String part, String before, String after) {
    return TEXTS.has("refusal." + refusal.key() + part) ? before + text(refusal, part) + after : "";
  }

  /** Code and title of the rules that code asks for, as docs/rules.md says them. */
  private static Map<String, String> rules() {
    return read(Path.of("docs/rules.md"))
        .lines()
        .map(line -> line.split(" \\| "))
        .filter(cells -> cells.length > 8 && cells[8].startsWith("`"))
        .collect(
            toMap(
                cells -> cells[8].replaceAll("^`(\\w+)`.*", "$1"),
                cells -> cells[0].replace("| ", "") + " " + cells[1].replaceAll("\\. .*", ""),
                (one, other) -> one));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
