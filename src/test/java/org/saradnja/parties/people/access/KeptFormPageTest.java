package org.saradnja.parties.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.people.access.KeptFormPage.Line;

class KeptFormPageTest {

  @Test
  void aPersonIsShownWhatTheyTypedAndNotWhatThePageSentAlong() {
    var page =
        new KeptFormPage(
            "/rad/prijave/7",
            List.of(
                new Line("naziv", "Пчеле"),
                new Line("version", "3"),
                new Line("act", "save"),
                new Line("opis", "  "),
                new Line("iznos", "120000")),
            false);

    assertThat(page.filled())
        .containsExactly(new Line("naziv", "Пчеле"), new Line("iznos", "120000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "lozinka", "kod", "znak", "_csrf", "odgovor"})
  void aSecretIsNotKeptUnderAnyName(String name) {
    var form = KeptForm.of("/x", Map.of(name, new String[] {"secret"}), false);

    assertThat(form.fields()).isEmpty();
    assertThat(form.isWorthKeeping()).isFalse();
  }

  @Test
  void severalValuesOfAFieldStandOneAfterTheOther() {
    var form = KeptForm.of("/x", Map.of("oblast", new String[] {"SOC", "CUL"}), true);

    assertThat(form.inOrder())
        .containsExactly(new KeptForm.Field("oblast", "SOC"), new KeptForm.Field("oblast", "CUL"));
    assertThat(form.withFiles()).isTrue();
  }

  @Test
  void aFormOfAMillionCharactersIsKeptAndALongerOneIsNot() {
    assertThat(form("а".repeat(1_000_000)).isWorthKeeping()).isTrue();
    assertThat(form("а".repeat(1_000_001)).isWorthKeeping()).isFalse();
  }

  private static KeptForm form(String text) {
    return KeptForm.of("/x", Map.of("opis", new String[] {text}), false);
  }
}
