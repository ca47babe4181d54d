package org.saradnja.parties.people.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.AccountOpened;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.MandateEnded;
import org.saradnja.parties.people.MandateGranted;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Grants and ends mandates. A mandate is never changed: it is ended and another one granted. */
@Component
class Granting {

  private final MandateTable mandates;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Granting(
      MandateTable mandates,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.mandates = mandates;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public Mandate grant(SignedIn who, Wanted wanted) {
    var by = authorisation.require(who, Doing.GRANT_MANDATE, Party.INSTALLATION).actor();
    return grant(wanted, by, time.now());
  }

  @Transactional
  public void end(SignedIn who, UUID id) {
    var by = authorisation.require(who, Doing.GRANT_MANDATE, Party.INSTALLATION).actor();
    var now = time.now();
    var mandate = mandates.get(id);
    var lastAdministrator =
        mandate.role() == Role.ADMINISTRATOR
            && authorisation.holders(Role.ADMINISTRATOR, Party.INSTALLATION).size() == 1;
    if (lastAdministrator) {
      throw new ActRefused(MandateRefusal.LAST_ADMINISTRATOR);
    }
    mandates.end(id, now);
    events.publishEvent(new MandateEnded(id, now, by, digest(mandate)));
  }

  /** Nobody acts for the party any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endAll(Party party, Actor by, Instant now) {
    for (var mandate : mandates.of(party)) {
      mandates.end(mandate.id(), now);
      events.publishEvent(new MandateEnded(mandate.id(), now, by, digest(mandate)));
    }
  }

  /** By an invitation, in the transaction of its taking. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Mandate grantInvited(Wanted wanted, Actor by, Instant now) {
    return grant(wanted, by, now);
  }

  /** What an invitation gave, in the transaction of whoever may end it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endInvited(UUID id, Actor by, Instant now) {
    var mandate = mandates.get(id);
    mandates.end(id, now);
    events.publishEvent(new MandateEnded(id, now, by, digest(mandate)));
  }

  /** Who opens the first account of an installation administers it. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void grantFirst(AccountOpened opened) {
    if (mandates.isEmpty()) {
      var day = LocalDate.ofInstant(opened.at(), time.zone());
      var wanted =
          new Wanted(
              opened.person(), Role.ADMINISTRATOR, Party.INSTALLATION, day, Optional.empty());
      grant(wanted, Actor.SYSTEM, opened.at());
    }
  }

  private Mandate grant(Wanted wanted, Actor by, Instant now) {
    if (!wanted.role().isHeldFor(wanted.party())) {
      throw new ActRefused(MandateRefusal.ROLE_NOT_OF_SUCH_A_PARTY);
    }
    if (mandates.of(wanted.person()).stream().anyMatch(wanted::overlaps)) {
      throw new ActRefused(MandateRefusal.ALREADY_HELD);
    }
    var mandate = wanted.mandate(UUID.randomUUID());
    mandates.insert(mandate, now);
    events.publishEvent(new MandateGranted(mandate.id(), now, by, digest(mandate)));
    return mandate;
  }

  private static Digest digest(Mandate mandate) {
    var content = new TreeMap<String, Object>();
    content.put("mandate", mandate.id());
    content.put("person", mandate.person().value());
    content.put("role", mandate.role().name());
    content.put("party", mandate.party().name());
    content.put("from", mandate.from().toString());
    mandate.until().ifPresent(day -> content.put("until", day.toString()));
    return Digest.of(CanonicalJson.of(content));
  }

  /** A mandate as it is asked for. */
  record Wanted(
      PersonId person, Role role, Party party, LocalDate from, Optional<LocalDate> until) {

    boolean overlaps(Mandate held) {
      var sameKind = held.role() == role && held.party().equals(party);
      var begunBeforeItEnds = until.map(last -> !held.from().isAfter(last)).orElse(true);
      var endsAfterItBegins = held.until().map(last -> !last.isBefore(from)).orElse(true);
      return sameKind && begunBeforeItEnds && endsAfterItBegins;
    }

    Mandate mandate(UUID id) {
      return new Mandate(id, person, role, party, from, until);
    }
  }
}
