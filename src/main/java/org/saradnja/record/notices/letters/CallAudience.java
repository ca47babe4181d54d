package org.saradnja.record.notices.letters;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.saradnja.funding.applications.Drafts;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.Askers;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/**
 * Who had something to do with a call by a moment and so hears what became of it then, each once,
 * also when it is heard again.
 */
@Component
class CallAudience {

  private final People people;
  private final Drafts drafts;
  private final Askers askers;
  private final Commissions commissions;

  CallAudience(People people, Drafts drafts, Askers askers, Commissions commissions) {
    this.people = people;
    this.drafts = drafts;
    this.askers = askers;
    this.commissions = commissions;
  }

  /** Those who write, have sent or have withdrawn an application, and those who asked. */
  Set<PersonId> applicants(CallId call, Instant until) {
    var readers = new LinkedHashSet<PersonId>();
    drafts.organisations(call, until).stream()
        .flatMap(applicant ->
            people.holders(Role.REPRESENTATIVE, new Party.OfOrganisation(applicant)).stream())
        .map(Mandate::person)
        .forEach(readers::add);
    readers.addAll(askers.of(call, until));
    return readers;
  }

  /** And the members of its commission and the officers of its unit. */
  Set<PersonId> everybody(CallId call, UnitId unit, Instant until) {
    var readers = new LinkedHashSet<>(applicants(call, until));
    commissions
        .find(call)
        .filter(commission -> !commission.appointedAt().isAfter(until))
        .ifPresent(
            commission -> commission.seats().stream().map(Seat::person).forEach(readers::add));
    readers.addAll(holding(Role.OFFICER, unit));
    return readers;
  }

  Set<PersonId> holding(Role role, UnitId unit) {
    var holders = new LinkedHashSet<PersonId>();
    people.holders(role, new Party.OfUnit(unit)).stream()
        .map(Mandate::person)
        .forEach(holders::add);
    return holders;
  }
}
