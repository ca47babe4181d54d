package org.saradnja.record.ledger.log;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.PageOf;

/** What the reader of the log narrows it to, as the address says it. */
public record LogForm(String vrsta, String za, String predmet, String dan, String strana) {

  /** Empty when the day is no day. */
  Optional<LogTable.Filter> filter(ZoneId zone) {
    if (dan.isBlank()) {
      return Optional.of(between(null, null));
    }
    return DayText.read(dan)
        .map(day ->
            between(
                day.atStartOfDay(zone).toOffsetDateTime(),
                day.plusDays(1).atStartOfDay(zone).toOffsetDateTime()));
  }

  private LogTable.Filter between(@Nullable OffsetDateTime from, @Nullable OffsetDateTime until) {
    return new LogTable.Filter(given(vrsta), given(za), given(predmet), from, until);
  }

  /** The first page for whatever is no number of a page. */
  int number(long total) {
    int last = Math.clamp((total + PageOf.SIZE - 1) / PageOf.SIZE, 1, Integer.MAX_VALUE);
    return strana.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(strana), 1, last) : 1;
  }

  Map<String, String> parameters() {
    var parameters = new HashMap<String, String>();
    parameters.put("vrsta", vrsta);
    parameters.put("za", za);
    parameters.put("predmet", predmet);
    parameters.put("dan", dan);
    return parameters;
  }

  /** The same without one of its limits, for the link that takes it away. */
  LogForm without(String limit) {
    return new LogForm(
        vrsta, limit.equals("za") ? "" : za, limit.equals("predmet") ? "" : predmet, dan, "");
  }

  private static @Nullable String given(String value) {
    return value.isBlank() ? null : value.strip();
  }
}
