package org.saradnja.record.notices.letters;

import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Occupancies.Standing;
import org.saradnja.training.sessions.SessionPlan;

/** What letters about a training say of it, whomever they are written to. */
record AboutTraining(SessionPlan plan, Texts t) {

  String place() {
    return t.name(Localised.ofCyrillic(plan.content().place().name()));
  }

  String days() {
    return t.days(plan.content().days().stream().map(DayBlock::day).toList());
  }

  /**
   * The moment until which to confirm, else the place on the list, else the reason of a refusal.
   */
  static String detail(Standing standing, Texts t) {
    return standing
        .until()
        .map(t::moment)
        .or(() -> standing.place().map(Integer::longValue).map(t::grouped))
        .orElse(standing.reason());
  }
}
