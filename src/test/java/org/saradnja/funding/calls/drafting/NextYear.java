package org.saradnja.funding.calls.drafting;

import java.time.Clock;
import java.time.LocalDate;
import org.saradnja.base.kernel.MicrosecondClock;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.CallText;

/** A lawful call for whatever day a test runs on: its programmes end a year from then. */
public final class NextYear {

  private static final Clock CLOCK = new MicrosecondClock(Office.ZONE);

  private NextYear() {}

  public static CallText lawful() {
    return Variants.endingBy(LocalDate.now(CLOCK).plusYears(1));
  }
}
