package org.saradnja.base.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saradnja.base.kernel.ActRefused;

/** Decides whether a declaration may change a calendar, and what becomes of it. */
record Amending(WorkCalendar calendar, LocalDate today) {

  WorkCalendar by(Declaration declaration) {
    return switch (declaration) {
      case Correction correction -> corrected(correction);
      case Suspension suspension -> suspended(suspension);
      case Withdrawal withdrawal ->
          switch (withdrawal.of()) {
            case DAY -> withoutCorrection(withdrawal.from());
            case SUSPENSION -> withoutSuspension(withdrawal.from());
          };
    };
  }

  private WorkCalendar corrected(Correction correction) {
    var day = correction.day();
    mustNotHavePassed(day);
    if (calendar.isWorkingDay(day) == correction.working()) {
      throw new ActRefused(RuleRefusal.NOTHING_CHANGES, day);
    }
    return with(plus(others(calendar.corrections(), day), correction), calendar.suspensions());
  }

  /** A suspension that begins on the same day as another sets its days anew. */
  private WorkCalendar suspended(Suspension suspension) {
    mustNotBeOver(suspension);
    var others = others(calendar.suspensions(), suspension.from());
    others.stream()
        .filter(suspension::overlaps)
        .findFirst()
        .ifPresent(other -> {
          throw new ActRefused(RuleRefusal.SUSPENSIONS_OVERLAP, other.from(), other.until());
        });
    return with(calendar.corrections(), plus(others, suspension));
  }

  private WorkCalendar withoutCorrection(LocalDate day) {
    found(calendar.corrections(), day);
    mustNotHavePassed(day);
    return with(others(calendar.corrections(), day), calendar.suspensions());
  }

  private WorkCalendar withoutSuspension(LocalDate from) {
    mustNotBeOver(found(calendar.suspensions(), from));
    return with(calendar.corrections(), others(calendar.suspensions(), from));
  }

  private void mustNotHavePassed(LocalDate day) {
    if (day.isBefore(today)) {
      throw new ActRefused(RuleRefusal.DAY_HAS_PASSED, day, today);
    }
  }

  private void mustNotBeOver(Suspension suspension) {
    if (suspension.until().isBefore(today)) {
      throw new ActRefused(RuleRefusal.SUSPENSION_OVER, suspension.until(), today);
    }
  }

  private WorkCalendar with(List<Correction> corrections, List<Suspension> suspensions) {
    return new WorkCalendar(corrections, suspensions, calendar.saturdayWorking(), calendar.basis());
  }

  private static <T extends Declaration> T found(List<T> all, LocalDate from) {
    return all.stream()
        .filter(one -> one.from().equals(from))
        .findFirst()
        .orElseThrow(() -> new ActRefused(RuleRefusal.NOTHING_TO_WITHDRAW, from));
  }

  private static <T extends Declaration> List<T> others(List<T> all, LocalDate from) {
    Predicate<T> same = one -> one.from().equals(from);
    return all.stream().filter(same.negate()).toList();
  }

  private static <T> List<T> plus(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
