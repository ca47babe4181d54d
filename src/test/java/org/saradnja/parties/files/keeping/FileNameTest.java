package org.saradnja.parties.files.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "Статут удружења.pdf, Статут удружења.pdf",
    "C:\\Users\\Pera\\Desktop\\statut.pdf, statut.pdf",
    "../../etc/passwd.pdf, passwd.pdf",
    "cenovnik\u202Efdp.exe.pdf, cenovnikfdp.exe.pdf",
    "..tajno.pdf, tajno.pdf",
  })
  void keepsOnlyWhatPeopleSee(String sent, String kept) {
    assertThat(FileName.of(sent).value()).isEqualTo(kept);
  }

  @Test
  void aLineBreakCannotBecomeAnotherHeader() {
    assertThat(FileName.of("a\r\nSet-Cookie: b.pdf").value()).isEqualTo("aSet-Cookie_ b.pdf");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    var kept = FileName.of("ш".repeat(400) + ".pdf").value();

    assertThat(kept).hasSize(120).endsWith("ш.pdf");
  }

  @Test
  void isSentInAsciiForOldReadersAndInFullForTheRest() {
    assertThat(new FileName("Ђачки дом \"1\".pdf").attachment())
        .isEqualTo(
            "attachment; filename=\"Dacki dom _1_.pdf\"; filename*=UTF-8''"
                + "%D0%82%D0%B0%D1%87%D0%BA%D0%B8%20%D0%B4%D0%BE%D0%BC%20%221%22.pdf");
  }
}
