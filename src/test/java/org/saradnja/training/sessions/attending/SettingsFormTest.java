package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.AttendanceSettings;

class SettingsFormTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @ParameterizedTest(name = "{0} points, {1} min, {2} s: {3}")
  @CsvSource({
    "1, 0, 10, ''",
    "6, 240, 300, ''",
    "0, 30, 30, tacaka",
    "7, 30, 30, tacaka",
    "два, 30, 30, tacaka",
    "2, 241, 30, kasni",
    "2, -1, 30, kasni",
    "2, '', 30, kasni",
    "2, 30, 9, sekundi",
    "2, 30, 301, sekundi",
    "2, 30, 3.5, sekundi",
    "9999, 30, 30, tacaka",
  })
  void numbersStayWithinWhatAListCanBeKeptBy(
      String points, String late, String seconds, String at) {
    var errors = new SettingsForm(points, late, seconds).errors(T);

    assertThat(String.join(" ", errors.keySet())).isEqualTo(at);
  }

  @Test
  void theMessageSaysWhatMayBeTyped() {
    assertThat(new SettingsForm("0", "30", "30").errors(T).get("tacaka"))
        .isEqualTo("Унесите цео број од 1 до 6.");
  }

  @Test
  void whatIsPrintedIsReadBackTheSame() {
    var settings = new AttendanceSettings(3, Duration.ofMinutes(15), Duration.ofSeconds(45));

    assertThat(SettingsForm.of(settings).settings()).isEqualTo(settings);
  }

  @Test
  void spacesAroundANumberDoNotMatter() {
    var form = new SettingsForm(" 3 ", "15 ", " 45");

    assertThat(form.errors(T)).isEmpty();
    assertThat(form.settings().points()).isEqualTo(3);
  }
}
