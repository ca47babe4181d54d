package org.saradnja.funding.calls;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.Texts;

/**
 * The terms by which a published call runs. Later stages count by nothing else: what a unit adopts
 * or the Government declares afterwards does not change what the call has promised.
 */
public interface CallTerms {

  /** The last day for the list, as promised. */
  LocalDate list(CallId call);

  /**
   * Inspection and objection: as the publication of the list has fixed them, and
   * before it as they would run from the day.
   */
  List<Told> afterTheList(CallId call, LocalDate day, Texts t);

  /** Until when an applicant completes an application that was found incomplete. */
  Deadline completion(PublishedCall call, LocalDate notice);

  /** A term in words, as the timeline of the call tells it. */
  record Told(
      RuleKey key,
      LocalDate lastDay,
      ProcedureStep.Source source,
      ProcedureStep.Reckoning reckoning) {}
}
