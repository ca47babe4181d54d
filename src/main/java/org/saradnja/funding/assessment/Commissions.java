package org.saradnja.funding.assessment;

import java.util.List;
import java.util.Optional;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;

/** The commissions that were appointed. */
public interface Commissions {

  Optional<Commission> find(CallId call);

  /** The calls in whose commission the person sits, the newest first. */
  List<CallId> callsOf(PersonId person);
}
