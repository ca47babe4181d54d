package org.saradnja.training.certificates.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.Provision;
import org.saradnja.testing.Words;
import org.saradnja.training.certificates.CompletionRule;
import org.saradnja.training.certificates.CompletionRule.Signatures;

/** Rules of completion as they are typed: what is read of them, and what is asked for again. */
class RuleFormTest {

  @Test
  void whatIsWholeIsARuleUnderNoNumberYet() {
    var form = form(Map.of("days", "2, 1", "validity", "36", "article", "4"));

    assertThat(form.errors(Words.CYRILLIC)).isEmpty();
    assertThat(form.rule())
        .isEqualTo(
            new CompletionRule(
                0,
                "saradnja-sa-ocd",
                List.of(2, 1),
                Signatures.EVERY_POINT,
                true,
                Optional.of(36),
                LocalDate.parse("2027-06-01"),
                new Provision("Одлука о полагању", "4", true)));
  }

  @Test
  void whatIsLeftEmptyIsEveryProgrammeEveryDayAndForEver() {
    var rule = form(Map.of("programme", "", "days", "", "validity", "", "test", "")).rule();

    assertThat(rule.programme()).isEmpty();
    assertThat(rule.days()).isEmpty();
    assertThat(rule.validity()).isEmpty();
    assertThat(rule.test()).as("only a confirmation is given").isFalse();
  }

  @ParameterizedTest(name = "{0} = [{1}]")
  @CsvSource({
    "programme, Сарадња",
    "programme, saradnja_sa",
    "programme, '-ocd'",
    "days, 0",
    "days, 10",
    "days, '1,'",
    "days, један",
    "days, '1 2'",
    "signatures, ''",
    "signatures, НЕКИ",
    "validity, 0",
    "validity, 1000",
    "validity, '12,5'",
    "from, ''",
    "from, 30. 2. 2027.",
    "act, ''",
  })
  void whatCannotBeReadIsSaidAtItsField(String field, String typed) {
    assertThat(form(Map.of(field, typed)).errors(Words.CYRILLIC)).containsOnlyKeys(field);
  }

  @ParameterizedTest
  @CsvSource({"act, 300", "article, 40"})
  void aProvisionIsCitedShortly(String field, int longest) {
    assertThat(form(Map.of(field, "ж".repeat(longest))).errors(Words.CYRILLIC)).isEmpty();
    assertThat(form(Map.of(field, "ж".repeat(longest + 1))).errors(Words.CYRILLIC))
        .containsOnlyKeys(field);
  }

  @Test
  void allThatIsMissingIsSaidAtOnceInBothLanguages() {
    var empty = new RuleForm(null, null, null, null, null, null, null, null);

    assertThat(empty.errors(Words.CYRILLIC)).containsOnlyKeys("signatures", "from", "act");
    assertThat(empty.errors(Words.ENGLISH)).hasSize(3).doesNotContainValue("");
  }

  @Test
  void nothingTypedIsLost() {
    assertThat(form(Map.of("days", " један ")).typed())
        .containsEntry("days", "један")
        .containsEntry("act", "Одлука о полагању")
        .hasSize(8);
  }

  private static RuleForm form(Map<String, String> changed) {
    var typed =
        new HashMap<>(
            Map.of(
                "programme", "saradnja-sa-ocd",
                "signatures", "EVERY_POINT",
                "test", "da",
                "from", "1. 6. 2027.",
                "act", "Одлука о полагању"));
    typed.putAll(changed);
    return new RuleForm(
        typed.get("programme"),
        typed.get("days"),
        typed.get("signatures"),
        typed.get("test"),
        typed.get("validity"),
        typed.get("from"),
        typed.get("act"),
        typed.get("article"));
  }
}
