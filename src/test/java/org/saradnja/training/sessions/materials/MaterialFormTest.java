package org.saradnja.training.sessions.materials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Words;
import org.saradnja.training.sessions.materials.Material.Content;
import org.springframework.mock.web.MockMultipartFile;

class MaterialFormTest {

  @Test
  void whatWasTypedRightBecomesTheContent() {
    assertThat(form("  Радни листови ", "2", "AFTER", "EVERYONE").parse(Words.CYRILLIC))
        .isEqualTo(
            new MaterialForm.Parsed.Valid(
                new Content("Радни листови", 2, Shown.AFTER, Audience.EVERYONE)));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
  @CsvSource({
    "'', 1, BEFORE, SEATED, title",
    "Наслов, 0, BEFORE, SEATED, place",
    "Наслов, 1000, BEFORE, SEATED, place",
    "Наслов, два, BEFORE, SEATED, place",
    "Наслов, -1, BEFORE, SEATED, place",
    "Наслов, 1, NEVER, SEATED, shown",
    "Наслов, 1, BEFORE, nobody, audience",
    "'', '', '', '', title place shown audience",
  })
  void whatIsWrongIsSaidAtItsField(
      String title, String place, String shown, String audience, String at) {
    assertThat(form(title, place, shown, audience).parse(Words.CYRILLIC))
        .isInstanceOfSatisfying(
            MaterialForm.Parsed.Invalid.class,
            invalid -> assertThat(String.join(" ", invalid.errors().keySet())).isEqualTo(at));
  }

  @Test
  void aTitleFitsOnALine() {
    assertThat(form("а".repeat(200), "1", "BEFORE", "SEATED").parse(Words.CYRILLIC))
        .isInstanceOf(MaterialForm.Parsed.Valid.class);
    assertThat(form("а".repeat(201), "1", "BEFORE", "SEATED").parse(Words.CYRILLIC))
        .isInstanceOfSatisfying(
            MaterialForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsKey("title"));
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "'', 0", "-2, 0", "9999999, 0", "3a, 0"})
  void anEditionThatWasNotSentWasNotLookedAt(String sent, int lookedAt) {
    assertThat(new MaterialForm("", "", "", "", sent, null).lookedAt()).isEqualTo(lookedAt);
  }

  @Test
  void anEmptyFileIsNoFile() {
    var empty = new MockMultipartFile("file", "", "application/pdf", new byte[0]);
    var full = new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[] {1});

    assertThat(new MaterialForm("", "", "", "", "", empty).upload()).isEmpty();
    assertThat(new MaterialForm("", "", "", "", "", full).upload()).isPresent();
    assertThat(MaterialForm.atPlace(1).upload()).isEmpty();
  }

  private static MaterialForm form(String title, String place, String shown, String audience) {
    return new MaterialForm(title, place, shown, audience, "", null);
  }
}
