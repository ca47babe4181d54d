package org.saradnja.funding.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;

/**
 * A call of the past as its source published it. Nothing in it was added or completed by us.
 *
 * @param unit absent for a province body or a ministry, which the register of units does not hold
 * @param grantor the name of who gave the money
 * @param day of the act, when the source states one
 * @param amount the money of the call or of the list, when the source states it
 * @param completeness absent when only facts about the call are known, not its list
 * @param recipients names of applicants and recipients, as published
 */
public record ArchivedCall(
    CallCode code,
    Kind kind,
    String title,
    Optional<UnitId> unit,
    Localised grantor,
    Optional<Integer> year,
    Optional<LocalDate> day,
    Optional<Dinars> amount,
    Optional<Completeness> completeness,
    List<String> recipients) {

  public ArchivedCall {
    recipients = List.copyOf(recipients);
  }

  /** What the source is. */
  public enum Kind {
    LIST_OF_EVALUATION,
    PRELIMINARY_LIST,
    PROPOSAL_OF_COMMISSION,
    DECISION_ON_SELECTION,
    REPORT_OF_COMMISSION,
    DIRECT_AWARD,
    MEDIA_REPORT_OF_LIST,
    MEDIA_REPORT_OF_DECISION,
    FACTS_OF_CALL
  }

  /** How much of the list is known; only a complete one may be used as a whole list. */
  public enum Completeness {
    COMPLETE,
    NEARLY_COMPLETE,
    PARTIAL
  }
}
