package org.saradnja.training.sessions.attending;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.DayBlock;

/**
 * A day of one participant as the organiser wants it.
 *
 * @param times of the signatures by point, from the first; empty where there is none
 * @param late minutes; empty when the clock decides
 * @param seen the state that the organiser had before them
 */
public record CorrectionForm(
    List<String> times, String late, String excuse, String reason, String seen) {

  private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[.:]([0-5][0-9])");
  private static final Pattern MINUTES = Pattern.compile("[0-9]{1,3}");
  private static final int LONGEST = 500;

  static CorrectionForm of(DayState state, int points, ZoneId zone) {
    var times = new ArrayList<String>();
    for (int point = 1; point <= points; point++) {
      var at = state.signed().get(point);
      times.add(at == null ? "" : typed(at, zone));
    }
    return new CorrectionForm(
        times,
        state.ruling().late().map(String::valueOf).orElse(""),
        state.ruling().excuse(),
        "",
        state.json());
  }

  static CorrectionForm of(Map<String, String> fields, int points) {
    var times = new ArrayList<String>();
    for (int point = 1; point <= points; point++) {
      times.add(fields.getOrDefault("potpis" + point, "").strip());
    }
    return new CorrectionForm(
        times,
        fields.getOrDefault("kasni", "").strip(),
        fields.getOrDefault("opravdanje", "").strip(),
        fields.getOrDefault("razlog", "").strip(),
        fields.getOrDefault("stanje", ""));
  }

  SequencedMap<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    for (int at = 0; at < times.size(); at++) {
      if (!times.get(at).isEmpty() && !TIME.matcher(times.get(at)).matches()) {
        errors.put("potpis" + (at + 1), t.get("attendance.error.time"));
      }
    }
    if (!late.isEmpty() && !MINUTES.matcher(late).matches()) {
      errors.put("kasni", t.get("attendance.error.minutes"));
    }
    if (excuse.length() > LONGEST) {
      errors.put("opravdanje", t.get("attendance.error.long", LONGEST));
    } else if (!excuse.isEmpty() && times.stream().noneMatch(String::isEmpty)) {
      errors.put("opravdanje", t.get("attendance.error.excuseOfPresent"));
    }
    if (reason.isEmpty()) {
      errors.put("razlog", t.get("attendance.error.reason"));
    } else if (reason.length() > LONGEST) {
      errors.put("razlog", t.get("attendance.error.long", LONGEST));
    }
    return errors;
  }

  /** Of a form without errors. A moment that was not touched keeps its seconds. */
  Correcting.Change change(DayState before, DayBlock block, ZoneId zone) {
    var signed = new TreeMap<Integer, Instant>();
    for (int point = 1; point <= times.size(); point++) {
      var typed = times.get(point - 1);
      if (!typed.isEmpty()) {
        var at = moment(typed, block, zone);
        var known = before.signed().get(point);
        boolean untouched = known != null && known.truncatedTo(ChronoUnit.MINUTES).equals(at);
        signed.put(point, untouched ? known : at);
      }
    }
    var minutes = late.isEmpty() ? Optional.<Integer>empty() : Optional.of(Integer.valueOf(late));
    return new Correcting.Change(signed, new Ruling(minutes, excuse), reason, seen);
  }

  private static Instant moment(String typed, DayBlock block, ZoneId zone) {
    var parts = typed.split("[.:]", 2);
    var time = LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    return block.day().atTime(time).atZone(zone).toInstant();
  }

  private static String typed(Instant at, ZoneId zone) {
    var time = LocalTime.ofInstant(at, zone);
    return "%d.%02d".formatted(time.getHour(), time.getMinute());
  }
}
