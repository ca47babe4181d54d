package org.saradnja.record.notices.letters;

import java.util.UUID;
import org.saradnja.parties.people.PersonId;

/**
 * One letter to one person.
 *
 * @param about the id of what it is about, of the sort that the kind asks for
 */
record Notice(UUID id, NoticeKind kind, UUID about, PersonId person) {}
