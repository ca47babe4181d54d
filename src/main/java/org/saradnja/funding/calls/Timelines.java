package org.saradnja.funding.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.Texts;

/** Where the procedures of published calls stand now. */
public interface Timelines {

  /** Every step, for the component {@code ui/timeline}; throws {@code NoSuchThing}. */
  List<ProcedureStep> of(CallCode call, Texts t);

  /** Whether its list of evaluation and ranking is out; throws {@code NoSuchThing}. */
  boolean hasList(CallCode call);

  /** The step that matters most now; throws {@code NoSuchThing}. */
  Current current(CallCode call, Texts t);

  /**
   * @param title of the step; {@code status} the words of its tag
   * @param due the last day of its term, when one runs or is overdue
   */
  record Current(String title, String status, ProcedureStep.Mark mark, Optional<LocalDate> due) {}
}
