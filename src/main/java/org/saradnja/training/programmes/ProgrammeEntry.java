package org.saradnja.training.programmes;

import java.time.LocalDate;
import java.util.Optional;

/** One adopted yearly version of a programme with all that its entry says. */
public record ProgrammeEntry(
    Programme programme, ProgrammeText text, Adoption adoption, Optional<RecordsEntry> records) {

  /** Why a programme may not be delivered, or that it may. */
  public enum Delivery {
    LAWFUL,
    /** A programme is adopted for one year. */
    OTHER_YEAR,
    NOT_YET_ADOPTED,
    /** A special programme stands in the Central records before it is first delivered. */
    NOT_IN_RECORDS
  }

  /** Whether a training by this programme may begin on the day. */
  public Delivery on(LocalDate day) {
    if (programme.year() != day.getYear()) {
      return Delivery.OTHER_YEAR;
    }
    if (adoption.on().filter(day::isBefore).isPresent()) {
      return Delivery.NOT_YET_ADOPTED;
    }
    boolean mustBeEntered = programme.kind() == ProgrammeKind.SPECIAL;
    boolean isEntered = records.filter(entry -> entry.on().isBefore(day)).isPresent();
    return mustBeEntered && !isEntered ? Delivery.NOT_IN_RECORDS : Delivery.LAWFUL;
  }
}
