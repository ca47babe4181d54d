package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.testing.Words;

/** How an issuer is typed in, and what is asked for again. */
class IssuerFormTest {

  @Test
  void whatIsWholeIsTheIssuerFromItsDay() {
    var named = form(Map.of()).named();

    assertThat(form(Map.of()).errors(Words.CYRILLIC)).isEmpty();
    assertThat(named.validFrom()).isEqualTo(LocalDate.parse("2027-06-01"));
    assertThat(named.issuer().institution()).isEqualTo(Academy.CODE);
    assertThat(named.issuer().signatory())
        .isEqualTo(new Localised("Љубица Узорковић", "Ljubica Uzorković"));
    assertThat(named.format()).isEqualTo(NumberFormat.USUAL);
  }

  @Test
  void anEmptyFormAsksForEverythingButTheFormatThatIsOffered() {
    assertThat(IssuerForm.EMPTY.errors(Words.CYRILLIC))
        .containsOnlyKeys(
            "name", "nameLatin", "english", "signatory", "signatoryLatin", "office", "from");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "nameLatin", "english", "signatory", "signatoryLatin", "office"})
  void everyNameIsThereAndNotTooLong(String field) {
    assertThat(form(Map.of(field, " ")).errors(Words.CYRILLIC)).containsOnlyKeys(field);
    assertThat(form(Map.of(field, "а".repeat(200))).errors(Words.CYRILLIC)).isEmpty();
    assertThat(form(Map.of(field, "а".repeat(201))).errors(Words.CYRILLIC)).containsOnlyKeys(field);
  }

  @ParameterizedTest
  @CsvSource({"format, '{broj}'", "format, ''", "from, сутра", "from, 31. 2. 2027.", "from, ''"})
  void whatCannotBeReadIsSaidAtItsField(String field, String typed) {
    assertThat(form(Map.of(field, typed)).errors(Words.CYRILLIC)).containsOnlyKeys(field);
  }

  @Test
  void everyMessageHasItsWordsInBothLanguages() {
    var wrong = new IssuerForm(null, null, null, null, null, null, null, null);

    assertThat(wrong.errors(Words.CYRILLIC)).hasSize(8).doesNotContainValue("");
    assertThat(wrong.errors(Words.ENGLISH)).hasSize(8).doesNotContainValue("");
  }

  private static IssuerForm form(Map<String, String> changed) {
    var typed = new HashMap<>(AcademyDesk.ISSUER);
    typed.put("from", "1. 6. 2027.");
    typed.putAll(changed);
    return new IssuerForm(
        typed.get("name"),
        typed.get("nameLatin"),
        typed.get("english"),
        typed.get("signatory"),
        typed.get("signatoryLatin"),
        typed.get("office"),
        typed.get("format"),
        typed.get("from"));
  }
}
