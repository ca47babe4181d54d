package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.testing.Words;

/** What is typed about a document: the right name, and always the ground. */
class AmendFormTest {

  @Test
  void aCorrectionNeedsTheNameInBothScriptsAndAGround() {
    assertThat(errors(true, "", "", "")).containsOnlyKeys("name", "nameLatin", "ground");
    assertThat(errors(true, "Ана", "Ana", "Погрешно име")).isEmpty();
  }

  @Test
  void aSecondCopyAndARevocationNeedAGroundAlone() {
    assertThat(errors(false, "", "", "")).containsOnlyKeys("ground");
    assertThat(errors(false, "", "", "Изгубљен")).isEmpty();
  }

  @Test
  void theMessageStandsAtTheGroundOfItsOwnForm() {
    assertThat(new AmendForm("", "", "").errors(false, "revoke-ground", Words.CYRILLIC))
        .containsOnlyKeys("revoke-ground");
  }

  @ParameterizedTest(name = "{0} of at most {1}")
  @CsvSource({"name, 120", "nameLatin, 120", "ground, 500"})
  void everyTextHasItsLongest(String field, int longest) {
    assertThat(
            errors(
                true,
                of(field, "name", longest),
                of(field, "nameLatin", longest),
                of(field, "ground", longest)))
        .isEmpty();
    assertThat(
            errors(
                true,
                of(field, "name", longest + 1),
                of(field, "nameLatin", longest + 1),
                of(field, "ground", longest + 1)))
        .containsOnlyKeys(field);
  }

  @Test
  void spacesAroundAreNoPartOfAName() {
    var form = new AmendForm("  Ана Пробић ", " Ana Probić ", " јер ");

    assertThat(form.corrected()).isEqualTo(new Localised("Ана Пробић", "Ana Probić"));
    assertThat(form.why()).isEqualTo("јер");
  }

  @Test
  void whatABrowserLeftOutIsEmpty() {
    assertThat(new AmendForm(null, null, null).errors(true, "ground", Words.ENGLISH)).hasSize(3);
  }

  private static String of(String field, String name, int length) {
    return field.equals(name) ? "а".repeat(length) : "Ана";
  }

  private static Map<String, String> errors(
      boolean correction, String name, String latin, String ground) {
    return new AmendForm(name, latin, ground).errors(correction, "ground", Words.CYRILLIC);
  }
}
