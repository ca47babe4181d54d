package org.saradnja.parties.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.web.Texts;

/** In which days a name was borne, or somebody represented, in words. */
public final class Borne {

  private Borne() {}

  /** Empty when neither day is known. */
  public static String when(Optional<LocalDate> from, Optional<LocalDate> until, Texts t) {
    var first = from.map(t::shortDay);
    var last = until.map(t::shortDay);
    return first
        .map(since ->
            last.map(day -> t.get("registry.when.between", since, day))
                .orElseGet(() -> t.get("registry.when.since", since)))
        .orElseGet(() -> last.map(day -> t.get("registry.when.until", day)).orElse(""));
  }
}
