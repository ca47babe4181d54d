package org.saradnja.training.programmes;

import java.time.LocalDate;

/** A programme's entry in the Central records of programmes, by which it is accredited. */
public record RecordsEntry(String number, LocalDate on) {

  public RecordsEntry {
    if (number.isBlank()) {
      throw new IllegalArgumentException("An entry in the Central records has a number");
    }
  }
}
