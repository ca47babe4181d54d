package org.saradnja.training.programmes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By what a programme was adopted.
 *
 * @param on absent only when a programme of the past was entered from a source that does not say
 * @param act number and year of the Official Gazette; of a special programme the body's own act
 * @param source from where a programme of the past was entered; empty for one adopted here
 */
public record Adoption(Optional<LocalDate> on, String act, String source) {

  public Adoption {
    if (source.isBlank() && (on.isEmpty() || act.isBlank())) {
      throw new IllegalArgumentException("A programme is adopted on a day by an act");
    }
  }

  public static Adoption of(LocalDate on, String act) {
    return new Adoption(Optional.of(on), act, "");
  }

  public static Adoption knownFrom(String source) {
    return new Adoption(Optional.empty(), "", source);
  }
}
