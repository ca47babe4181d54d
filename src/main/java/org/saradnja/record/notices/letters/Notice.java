package org.saradnja.record.notices.letters;

import java.util.UUID;
import org.saradnja.parties.people.PersonId;

/**
 * One letter to one person.
 *
 * @param about the id of what it is about, of the sort that the kind asks for
 * @param detail a day, a moment or a number that the event carried, or empty; never a word about a
 *     person
 */
record Notice(UUID id, NoticeKind kind, UUID about, String detail, PersonId person) {}
