package org.saradnja.record.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.record.notices.letters.NoticeKind.APPLICATION_RECEIVED;
import static org.saradnja.record.notices.letters.NoticeKind.APPLICATION_REJECTED;
import static org.saradnja.record.notices.letters.NoticeKind.COMPLETION_ASKED;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

/** What stands in the letters of a procedure, whatever is written about. */
class ProcedureLettersTest {

  private static final Object[] WORDS = {"NULTO", "PRVO", "DRUGO", "TRECE", "CETVRTO", "PETO"};
  private static final TextCatalogue CATALOGUE = TextCatalogue.ofCommands();

  @ParameterizedTest
  @EnumSource
  void everyLetterSaysWhatItIsAboutAndLeadsSomewhere(NoticeKind kind) {
    for (var face : List.of(Face.CYRILLIC, Face.ENGLISH)) {
      var t = Texts.ofCommand(CATALOGUE, face);
      var subject = t.get("letter." + kind.key() + ".subject", WORDS);
      var body = t.get("letter." + kind.key() + ".body", WORDS);

      assertThat(subject).isNotBlank().doesNotContain("\n", "{");
      assertThat(body).doesNotContain("{", "\n\n\n");
      assertThat(body.lines().filter(line -> line.matches("[A-Z]+")))
          .as("the address of a page stands on a line of its own, to be followed")
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"APPLICATION_RECEIVED", "COMPLETION_ASKED", "APPLICATION_REJECTED"})
  void lettersToApplicantsNameTheNumberInTheSubject(NoticeKind kind) {
    var t = Texts.ofCommand(CATALOGUE, Face.CYRILLIC);

    assertThat(kind).isIn(APPLICATION_RECEIVED, COMPLETION_ASKED, APPLICATION_REJECTED);
    assertThat(t.get("letter." + kind.key() + ".subject", WORDS).toUpperCase(Locale.ROOT))
        .contains("NULTO");
  }
}
