package org.saradnja.funding.archive;

import java.util.List;
import java.util.Optional;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;

/** Calls of the past. */
public interface Archive {

  Optional<ArchivedCall> find(CallCode code);

  /** In the order of their codes. */
  List<ArchivedCall> all();

  /** Of one unit, the newest first. */
  List<ArchivedCall> of(UnitId unit);
}
