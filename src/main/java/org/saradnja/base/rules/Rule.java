package org.saradnja.base.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Ground;

/**
 * A rule as it applies in a unit on a day: the national one, or the unit's own with the national
 * one beside it.
 */
public sealed interface Rule {

  National national();

  /** As written; {@link #number}, {@link #term} and {@link #list} read it. */
  String value();

  /** The event from which a term runs. */
  Start start();

  Provision provision();

  boolean isOwn();

  /**
   * A unit's own rule that gives a party less, or an office more, than the national one.
   */
  boolean isWeaker();

  /** Whether the rule was read in its source, and not only seen in practice or assumed. */
  boolean isConfirmed();

  default int number() {
    return Integer.parseInt(value());
  }

  default List<String> list() {
    return List.of(value().split(",", -1));
  }

  default boolean isYes() {
    return value().equals("yes");
  }

  default Term term() {
    return switch (national().unit()) {
      case CALENDAR_DAYS -> new Term.CalendarDays(number());
      case WORKING_DAYS -> new Term.WorkingDays(number());
      case MONTHS -> new Term.Months(number());
      case DAY_OF_YEAR -> new Term.FixedDay(MonthDay.parse("--" + value()));
      case YEARS, POINTS, PERCENT, COUNT, DINARS, LIST, CHOICE, YES_NO ->
          throw new IllegalStateException(national().key() + " is not a term");
    };
  }

  default Deadline deadline(LocalDate event, WorkCalendar calendar) {
    return Deadline.after(event, start(), term(), calendar, provision());
  }

  /**
   * A rule of the Republic, or a default where the Republic has none.
   *
   * @param code the number in the register of rules, for example R-010
   * @param key the stable name, for example {@code application-window}
   * @param options the codes a value may have; empty when any will do
   * @param otherStart a second reading of the law: the other event from which the term may run
   */
  record National(
      String code,
      String key,
      String value,
      RuleUnit unit,
      List<String> options,
      Direction direction,
      Start start,
      Start otherStart,
      Provision provision,
      SourceKind source,
      LocalDate validFrom,
      String note)
      implements Rule {

    public National {
      options = List.copyOf(options);
      if (!unit.accepts(value, options)) {
        throw new IllegalArgumentException(key + " cannot be " + value);
      }
    }

    @Override
    public National national() {
      return this;
    }

    @Override
    public boolean isOwn() {
      return false;
    }

    @Override
    public boolean isWeaker() {
      return false;
    }

    @Override
    public boolean isConfirmed() {
      return source == SourceKind.CONFIRMED;
    }

    /** What a unit's own act makes of this rule, if the rule lets it. */
    public Own adopted(Adoption by) {
      var start = by.start() == Start.NONE ? this.start : by.start();
      if (direction == Direction.NONE) {
        throw new ActRefused(RuleRefusal.NOT_TO_BE_CHANGED, code, value).on(Ground.rule(key));
      }
      if (!unit.accepts(by.value(), options)) {
        throw new ActRefused(RuleRefusal.NOT_A_VALUE, code, by.value(), value).on(Ground.rule(key));
      }
      if (start != this.start && start != otherStart) {
        throw new ActRefused(RuleRefusal.NOT_A_START, code).on(Ground.rule(key));
      }
      var provision = new Provision(by.act(), by.article(), true);
      var own =
          new Own(
              by.unit(), this, by.value(), start, provision, by.reason().strip(), by.validFrom());
      if (own.isWeaker() && own.reason().isEmpty()) {
        throw new ActRefused(RuleRefusal.WEAKER_WITHOUT_REASON, code, by.value(), value)
            .on(Ground.rule(key));
      }
      return own;
    }

    /** Whether a value is written as the rule's unit asks and is among its options. */
    public boolean accepts(String typed) {
      return unit.accepts(typed, options);
    }

    /** Whether such a value gives a party less, or an office more. Days compare as written. */
    public boolean isStrongerThan(String other) {
      return switch (direction) {
        case MIN -> compare(other, value) < 0;
        case MAX -> compare(other, value) > 0;
        case ANY, NONE -> false;
      };
    }

    private int compare(String one, String another) {
      return unit == RuleUnit.DAY_OF_YEAR
          ? one.compareTo(another)
          : Long.compare(Long.parseLong(one), Long.parseLong(another));
    }
  }

  /** What a unit's own act says instead, from a day on. */
  record Own(
      String unit,
      National national,
      String value,
      Start start,
      Provision provision,
      String reason,
      LocalDate validFrom)
      implements Rule {

    @Override
    public boolean isOwn() {
      return true;
    }

    @Override
    public boolean isWeaker() {
      return national.isStrongerThan(value);
    }

    @Override
    public boolean isConfirmed() {
      return true;
    }
  }
}
