package org.saradnja.base.rules;

import java.util.List;
import org.saradnja.base.kernel.Actor;

/** What acts declared about the calendar. Nothing recorded is ever changed: the latest holds. */
public interface CalendarBook {

  /**
   * Records what an act declares. Refused when it would change nothing, when its days have passed,
   * and when two suspensions would overlap. Terms that were published keep their days.
   */
  void declare(Declaration declaration, Actor actor);

  /** All that was recorded, the latest first. */
  List<RecordedDeclaration> history();
}
