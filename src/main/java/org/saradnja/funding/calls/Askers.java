package org.saradnja.funding.calls;

import java.time.Instant;
import java.util.Set;
import org.saradnja.parties.people.PersonId;

/** Who asked about a call and so waits to hear of it; nobody else is told who they are. */
public interface Askers {

  Set<PersonId> of(CallId call, Instant until);
}
