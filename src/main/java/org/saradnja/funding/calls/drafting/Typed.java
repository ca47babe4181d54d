package org.saradnja.funding.calls.drafting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.calls.drafting.Parsed.Fault;

/**
 * Reads what people type into fields, and keeps what it cannot read. An empty field is empty, never
 * wrong.
 */
final class Typed {

  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

  private final SequencedMap<String, Fault> faults = new LinkedHashMap<>();

  SequencedMap<String, Fault> faults() {
    return faults;
  }

  String text(String field, String typed, int longest) {
    var text = typed.strip().replace("\r\n", "\n");
    if (text.codePointCount(0, text.length()) > longest) {
      fault(field, "tooLong", longest);
    }
    return text;
  }

  Optional<Dinars> amount(String field, String typed) {
    return read(field, typed, "amount", Dinars.parse(typed));
  }

  /** In hundredths of a percent, from 0 to 100 %. */
  Optional<Integer> percent(String field, String typed) {
    var number = Dinars.parse(typed.replace("%", "").strip());
    return read(
        field,
        typed,
        "percent",
        number.filter(share -> share.paras() <= 10_000).map(share -> (int) share.paras()));
  }

  Optional<Integer> whole(String field, String typed, int most) {
    var text = typed.strip();
    var number =
        WHOLE.matcher(text).matches()
            ? Optional.of(Integer.parseInt(text)).filter(whole -> whole <= most)
            : Optional.<Integer>empty();
    return read(field, typed, "whole", number, most);
  }

  Optional<LocalDate> day(String field, String typed) {
    return read(field, typed, "day", DayText.read(typed));
  }

  Optional<LocalTime> hour(String field, String typed) {
    return read(field, typed, "hour", DayText.readTime(typed));
  }

  private <T> Optional<T> read(
      String field, String typed, String key, Optional<T> read, Object... named) {
    if (read.isEmpty() && !typed.isBlank()) {
      fault(field, key, named);
    }
    return typed.isBlank() ? Optional.empty() : read;
  }

  private void fault(String field, String key, Object... named) {
    faults.putIfAbsent(field, new Fault("calls.error." + key, List.of(named)));
  }
}
