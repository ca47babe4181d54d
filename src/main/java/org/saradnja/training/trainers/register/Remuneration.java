package org.saradnja.training.trainers.register;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.training.trainers.register.Fee.Work;

/**
 * What a trainer's hours are worth by the fees in force on the first day of the training
 * (Regulation 90/2018; the amounts are data of the Academy and not confirmed).
 *
 * @param missing work for which no fee was in force on that day
 */
record Remuneration(Dinars sum, List<Work> missing) {

  Remuneration {
    missing = List.copyOf(missing);
  }

  static Remuneration of(Hours hours, LocalDate day, List<Fee> fees) {
    var sum = Dinars.ZERO;
    var missing = new ArrayList<Work>();
    for (var done :
        hours.byWork().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      var fee = inForce(fees, done.getKey(), day);
      if (fee.isEmpty()) {
        missing.add(done.getKey());
      }
      sum = sum.plus(fee.map(one -> one.perHour().times(done.getValue())).orElse(Dinars.ZERO));
    }
    return new Remuneration(sum, missing);
  }

  /** The last fee of the work that was set from the day or from an earlier one. */
  static Optional<Fee> inForce(List<Fee> fees, Work work, LocalDate day) {
    return fees.stream()
        .filter(fee -> fee.work() == work && !fee.from().isAfter(day))
        .max(comparing(Fee::from));
  }
}
