package org.saradnja.training.capacity.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Words;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.certificates.DocumentKind;

/** A need of training as it is typed: only what may be chosen is read. */
class NeedFormTest {

  private static final Set<String> UNITS = Set.of("", "arilje");
  private static final Set<String> ROLES = Set.of("OFFICER", "FINANCE");
  private static final Set<String> PROGRAMMES = Set.of("saradnja-sa-ocd");

  @Test
  void whatIsWholeIsANeedUnderNoNumberYet() {
    assertThat(errors(Map.of())).isEmpty();
    assertThat(form(Map.of("article", "2")).need())
        .isEqualTo(
            new TrainingNeed(
                0,
                Optional.of(new UnitId("arilje")),
                Role.FINANCE,
                "saradnja-sa-ocd",
                DocumentKind.CONFIRMATION,
                true,
                LocalDate.parse("2027-06-01"),
                new Provision("решење", "2", true)));
  }

  @Test
  void withoutAUnitItIsForAllAndWithNeItIsLifted() {
    var need = form(Map.of("unit", "", "asked", "ne")).need();

    assertThat(need.unit()).isEmpty();
    assertThat(need.asked()).isFalse();
  }

  @ParameterizedTest(name = "{0} = [{1}]")
  @CsvSource({
    "unit, raska",
    "role, DECIDER",
    "role, ''",
    "programme, nema-takvog",
    "kind, DIPLOMA",
    "kind, ''",
    "asked, можда",
    "from, 31. 6. 2027.",
    "from, ''",
    "act, ''",
  })
  void whatMayNotBeChosenIsSaidAtItsField(String field, String typed) {
    assertThat(errors(Map.of(field, typed))).containsOnlyKeys(field);
  }

  @ParameterizedTest
  @CsvSource({"act, 300", "article, 40"})
  void aProvisionIsCitedShortly(String field, int longest) {
    assertThat(errors(Map.of(field, "ж".repeat(longest)))).isEmpty();
    assertThat(errors(Map.of(field, "ж".repeat(longest + 1)))).containsOnlyKeys(field);
  }

  @Test
  void whoeverMaySetItForNoUnitAndNotForAllIsToldAtTheUnit() {
    assertThat(form(Map.of()).errors(Set.of(), ROLES, PROGRAMMES, Words.ENGLISH))
        .containsOnlyKeys("unit");
  }

  @Test
  void theFormBeginsWithWhatIsMostlyAsked() {
    var form = NeedForm.of("arilje", "saradnja-sa-ocd");

    assertThat(form.typed())
        .containsEntry("role", "OFFICER")
        .containsEntry("kind", "CERTIFICATE")
        .containsEntry("asked", "da");
    assertThat(form.errors(UNITS, ROLES, PROGRAMMES, Words.CYRILLIC))
        .containsOnlyKeys("from", "act");
  }

  @Test
  void whatABrowserLeftOutIsEmptyAndAskedFor() {
    var empty = new NeedForm(null, null, null, null, null, null, null, null);

    assertThat(empty.typed()).hasSize(8).containsEntry("unit", "");
    assertThat(empty.errors(UNITS, ROLES, PROGRAMMES, Words.CYRILLIC))
        .containsOnlyKeys("role", "programme", "kind", "asked", "from", "act");
  }

  private static Map<String, String> errors(Map<String, String> changed) {
    return form(changed).errors(UNITS, ROLES, PROGRAMMES, Words.CYRILLIC);
  }

  private static NeedForm form(Map<String, String> changed) {
    var typed =
        new HashMap<>(
            Map.of(
                "unit", "arilje",
                "role", "FINANCE",
                "programme", "saradnja-sa-ocd",
                "kind", "CONFIRMATION",
                "asked", "da",
                "from", "1. 6. 2027.",
                "act", "решење"));
    typed.putAll(changed);
    return new NeedForm(
        typed.get("unit"),
        typed.get("role"),
        typed.get("programme"),
        typed.get("kind"),
        typed.get("asked"),
        typed.get("from"),
        typed.get("act"),
        typed.get("article"));
  }
}
