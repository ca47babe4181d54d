package org.saradnja.base.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.saradnja.base.database.Trip;

/**
 * The law as data: what holds in a unit on a day. Every question is one query, so that all nodes
 * answer alike.
 */
public interface RuleBook {

  /** Asked for the national rules alone. */
  String NO_UNIT = "";

  /** The rule in force; a key without a rule on that day is a defect. */
  Rule on(RuleKey key, String unit, LocalDate day);

  /**
   * As {@link #on} of several keys, asked on a trip with other things and looked at when it is
   * over.
   */
  default Function<RuleKey, Rule> ask(Trip trip, List<RuleKey> keys, String unit, LocalDate day) {
    return key -> on(key, unit, day);
  }

  /** Every rule in force, by its number. */
  List<Rule> all(String unit, LocalDate day);

  WorkCalendar calendar();

  /** The areas of public interest (Law on Associations, Article 38), in the order of the law. */
  List<Area> areas();

  /** Why an application is rejected or not chosen, in the order of the procedure. */
  List<RejectionReason> rejectionReasons();

  /** All that a pure decision needs to know of the law. */
  default RulesInForce inForce(String unit, LocalDate day) {
    return RulesInForce.of(day, all(unit, day), calendar());
  }

  /** The deadline of a term that runs from a day, by the rule in force on that day. */
  default Deadline deadline(RuleKey key, String unit, LocalDate event) {
    return on(key, unit, event).deadline(event, calendar());
  }
}
