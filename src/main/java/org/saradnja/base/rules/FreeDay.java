package org.saradnja.base.rules;

import java.time.LocalDate;

/** A day on which offices do not work, with the reason. */
public sealed interface FreeDay {

  LocalDate day();

  Provision provision();

  /** A Saturday or a Sunday. The law names no working week; offices work from Monday to Friday. */
  record Weekend(LocalDate day, Provision provision) implements FreeDay {}

  record OnHoliday(Holiday holiday) implements FreeDay {
    @Override
    public LocalDate day() {
      return holiday.day();
    }

    @Override
    public Provision provision() {
      return holiday.provision();
    }
  }

  record Declared(Correction correction) implements FreeDay {
    @Override
    public LocalDate day() {
      return correction.day();
    }

    @Override
    public Provision provision() {
      return correction.provision();
    }
  }
}
