package org.saradnja.funding.archive;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.funding.archive.ArchivedCall.Kind;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;

/**
 * Money that a decision of the past gave to one recipient, as its source published it.
 *
 * @param row place in the list of the source, from 1
 * @param kind a decision itself, or what a paper reported of it
 * @param recipient the name as published; sources give no registration numbers
 * @param source address of the page it was read from
 */
public record PublishedAward(
    CallCode call,
    int row,
    Kind kind,
    Optional<UnitId> unit,
    Localised grantor,
    Optional<Integer> year,
    Optional<LocalDate> day,
    String recipient,
    Optional<String> programme,
    Dinars amount,
    String source) {

  /** Sorts as call and row do, and stays the same as long as the record does. */
  public String key() {
    return String.format(Locale.ROOT, "%s.%04d", call.value(), row);
  }
}
