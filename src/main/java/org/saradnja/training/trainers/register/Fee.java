package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import org.saradnja.base.kernel.Dinars;

/**
 * What an hour of work is paid from a day on (Regulation 90/2018; amounts and coefficients are not
 * confirmed, so they are data of the Academy).
 *
 * @param basis the act that sets it, as the Academy cites it
 */
record Fee(Work work, Dinars perHour, LocalDate from, String basis) {

  enum Work {
    LECTURE,
    WORKSHOP,
    MENTORING,
    PREPARATION
  }
}
