package org.saradnja.funding.calls;

import java.util.List;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.KeptTerm;
import org.saradnja.parties.registry.UnitId;

/** What a unit owes by a day in the procedures of its published calls, and how it kept that day. */
public interface CallDuties {

  /** Those that run, ran out or were done, the newest call first; what lies ahead is not told. */
  List<Duty> of(UnitId unit, Texts t);

  /**
   * The list of evaluation and ranking or the selection of one call.
   *
   * @param title of the step on the timeline of the call
   * @param reckonings two when the law can be read in two ways
   */
  record Duty(
      CallCode call,
      String title,
      KeptTerm term,
      ProcedureStep.Source source,
      List<ProcedureStep.Reckoning> reckonings) {

    public Duty {
      reckonings = List.copyOf(reckonings);
    }
  }
}
