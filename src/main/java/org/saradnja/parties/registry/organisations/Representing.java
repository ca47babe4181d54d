package org.saradnja.parties.registry.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.OrganisationKept;
import org.saradnja.parties.registry.RepresentativeEnded;
import org.saradnja.parties.registry.RepresentativeEntered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who represents an organisation. The line that the register shows is always made of those
 * who hold; when a correction or a table brings another line, those who held end the day before.
 */
@Component
class Representing {

  private static final String BY_ENTRY = "Упис у регистар";
  private static final String BY_CORRECTION = "Исправка или преузета табела регистра";

  private final OrganisationTable organisations;
  private final RepresentativeTable representatives;
  private final Keepers keepers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Representing(
      OrganisationTable organisations,
      RepresentativeTable representatives,
      Keepers keepers,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.organisations = organisations;
    this.representatives = representatives;
    this.keepers = keepers;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void enter(Reader who, OrganisationId id, RepresentativeForm.Entry entry) {
    var now = time.now();
    var by = keeper(who, id);
    var one =
        new Representative(
            UUID.randomUUID(), entry.name(), entry.from(), Optional.empty(), entry.source());
    representatives.insert(id, one, now);
    events.publishEvent(new RepresentativeEntered(id, now, by, digest(one)));
    show(id);
  }

  /** An organisation is never without anybody: the new one is entered first. */
  @Transactional
  public void end(Reader who, OrganisationId id, UUID representative, LocalDate lastDay) {
    var now = time.now();
    var by = keeper(who, id);
    var holding = representatives.of(id).stream().filter(Representative::holds).toList();
    var one =
        holding.stream()
            .filter(found -> found.id().equals(representative))
            .findFirst()
            .orElseThrow(() -> new NoSuchThing("representative " + representative));
    if (holding.size() == 1) {
      throw new ActRefused(RegistryRefusal.LAST_REPRESENTATIVE, one.name());
    }
    if (one.from().filter(lastDay::isBefore).isPresent()) {
      throw new ActRefused(RegistryRefusal.ENDED_BEFORE_BEGUN, one.from().get());
    }
    representatives.end(one.id(), lastDay);
    events.publishEvent(new RepresentativeEnded(id, now, by, digest(one)));
    show(id);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(OrganisationKept kept) {
    var now = time.now();
    var id = kept.organisation();
    var line = organisations.get(id).representative();
    if (!representatives.line(id).equals(line)) {
      replace(id, line, now);
    }
  }

  private void replace(OrganisationId id, String line, Instant now) {
    var today = now.atZone(time.zone()).toLocalDate();
    var holding = representatives.of(id).stream().filter(Representative::holds).toList();
    for (var one : holding) {
      boolean begunToday = one.from().filter(today.minusDays(1)::isBefore).isPresent();
      representatives.end(one.id(), begunToday ? today : today.minusDays(1));
    }
    var from = holding.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(today);
    var source = holding.isEmpty() ? BY_ENTRY : BY_CORRECTION;
    var one = new Representative(UUID.randomUUID(), line, from, Optional.empty(), source);
    representatives.insert(id, one, now);
  }

  private void show(OrganisationId id) {
    organisations.represent(id, representatives.line(id));
    events.publishEvent(new OrganisationKept(id));
  }

  private Actor keeper(Reader who, OrganisationId id) {
    var seat = organisations.get(id).seat();
    return keepers.of(who).stream()
        .filter(keeper -> keeper.keeps(seat))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("register of organisations of " + seat))
        .actor();
  }

  private static Digest digest(Representative one) {
    return Digest.of(
        CanonicalJson.of(
            Map.of("id", one.id().toString(), "name", one.name(), "source", one.source())));
  }
}
