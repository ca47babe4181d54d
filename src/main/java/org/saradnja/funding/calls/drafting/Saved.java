package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import org.saradnja.parties.people.PersonId;

/** When a draft was last saved, and by whom; seen by the officers of the unit only. */
record Saved(Instant at, PersonId by) {}
