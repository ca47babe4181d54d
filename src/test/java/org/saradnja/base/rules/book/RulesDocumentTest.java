package org.saradnja.base.rules.book;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** docs/rules.md is what the migrations load; {@code -Drules.write=true} writes it anew. */
@DatabaseTest
class RulesDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/rules.md");
  private static final LocalDate WHEN_ALL_ARE_IN_FORCE = LocalDate.of(2026, 1, 1);
  private static final StepTexts ENGLISH = StepTexts.english();

  @Autowired private RuleBook rules;

  @Test
  void theDocumentSaysWhatTheRulesAre() throws IOException {
    var document = document();
    if (Boolean.getBoolean("rules.write")) {
      Files.writeString(DOCUMENT, document);
    }

    assertThat(Files.readString(DOCUMENT)).isEqualTo(document);
  }

  private String document() {
    var rows =
        rules.all(RuleBook.NO_UNIT, WHEN_ALL_ARE_IN_FORCE).stream()
            .map(Rule::national)
            .map(RulesDocumentTest::row)
            .collect(joining("\n"));
    return """
    # The rules

    Written by `RulesDocumentTest` from the rows that the migrations load. MIN and MAX say which \
    way a unit's own act may deviate: a MIN may be raised and a MAX lowered freely, the other way \
    is weaker than the national rule, needs a reason and is shown as such. ANY is a default, \
    NONE is not to be changed. Only what was read in its source is confirmed; the rest was seen \
    in practice, is assumed until somebody checks the gazette, or is a default of the platform.

    | rule | what | value | unit | own act | runs from | provision | source | in code |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    %s

    An article with a question mark is not checked against the gazette. Rules without a name in \
    code describe checks that the code makes otherwise, or wait for the module that needs them.
    """
        .formatted(rows);
  }

  private static String row(Rule.National rule) {
    return Stream.of(
            rule.code(),
            ENGLISH.rule(rule) + (rule.note().isEmpty() ? "" : ". " + rule.note()),
            rule.value().replace(",", ", "),
            rule.unit().code(),
            rule.direction().name(),
            starts(rule),
            ENGLISH.provision(rule.provision()) + (rule.provision().isToBeChecked() ? " (?)" : ""),
            rule.source().name().toLowerCase(Locale.ROOT),
            RuleKey.of(rule.key()).map(RulesDocumentTest::inCode).orElse("—"))
        .collect(joining(" | ", "| ", " |"));
  }

  private static String inCode(RuleKey key) {
    return "`" + key + "`" + (key.isApplied() ? "" : ", not applied yet");
  }

  private static String starts(Rule.National rule) {
    return Stream.of(rule.start(), rule.otherStart())
        .filter(start -> start != Start.NONE)
        .map(start -> start.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(joining(", or "))
        .transform(starts -> starts.isEmpty() ? "—" : starts);
  }
}
