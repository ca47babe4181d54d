package org.saradnja.training.sessions.attending;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.WholeText;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.AttendanceSettings;

/**
 * How attendance of a training is kept, as typed.
 *
 * @param tacaka signature points of a day
 * @param kasni minutes after which somebody is late
 * @param sekundi for which a code of the room stays
 */
public record SettingsForm(String tacaka, String kasni, String sekundi) {

  static final int MOST_POINTS = 6;
  static final int MOST_MINUTES = 240;
  static final int LEAST_SECONDS = 10;
  static final int MOST_SECONDS = 300;

  public SettingsForm {
    tacaka = text(tacaka);
    kasni = text(kasni);
    sekundi = text(sekundi);
  }

  static SettingsForm of(AttendanceSettings settings) {
    return new SettingsForm(
        String.valueOf(settings.points()),
        String.valueOf(settings.lateAfter().toMinutes()),
        String.valueOf(settings.codeStays().toSeconds()));
  }

  SequencedMap<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    check("tacaka", tacaka, 1, MOST_POINTS, errors, t);
    check("kasni", kasni, 0, MOST_MINUTES, errors, t);
    check("sekundi", sekundi, LEAST_SECONDS, MOST_SECONDS, errors, t);
    return errors;
  }

  AttendanceSettings settings() {
    return new AttendanceSettings(
        Integer.parseInt(tacaka),
        Duration.ofMinutes(Integer.parseInt(kasni)),
        Duration.ofSeconds(Integer.parseInt(sekundi)));
  }

  private static void check(
      String field,
      String typed,
      int least,
      int most,
      SequencedMap<String, String> errors,
      Texts t) {
    if (WholeText.read(typed, least, most).isEmpty()) {
      errors.put(field, t.get("attendance.error.between", least, most));
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
