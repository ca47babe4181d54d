package org.saradnja.funding.planning.yearly;

import java.time.Instant;
import org.saradnja.parties.people.PersonId;

/** When the working paper was last saved, and by whom; seen by the officers of the unit only. */
record Saved(Instant at, PersonId by) {}
