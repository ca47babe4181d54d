package org.saradnja.parties.registry.institutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionClosed;
import org.saradnja.parties.registry.InstitutionCorrected;
import org.saradnja.parties.registry.InstitutionKept;
import org.saradnja.parties.registry.InstitutionOpened;
import org.saradnja.parties.registry.InstitutionRenamed;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.institutions.InstitutionTable.Versioned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of institutions: one enters it, bears another name, ends. */
@Component
class InstitutionKeeping {

  private final InstitutionTable institutions;
  private final Keepers keepers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;
  private final boolean practice;

  InstitutionKeeping(
      InstitutionTable institutions,
      Keepers keepers,
      LegalTime time,
      ApplicationEventPublisher events,
      @Value("${saradnja.practice}") boolean practice) {
    this.institutions = institutions;
    this.keepers = keepers;
    this.time = time;
    this.events = events;
    this.practice = practice;
  }

  @Transactional
  public void open(Reader who, Facts facts) {
    open(keeper(who), facts);
  }

  @Transactional
  public void open(Actor by, Facts facts) {
    var now = time.now();
    institutions
        .find(facts.code())
        .ifPresent(known -> {
          throw new ActRefused(
              InstitutionRefusal.CODE_TAKEN, known.code(), known.name().serbian().cyrillic());
        });
    institutions.insert(facts.opened(practice));
    events.publishEvent(new InstitutionOpened(facts.code(), now, by, facts.digest()));
    events.publishEvent(new InstitutionKept(facts.code()));
  }

  /**
   * Its kind and contact; the name stays.
   *
   * @param version of the institution that the corrections were made to
   */
  @Transactional
  public void correct(Reader who, int version, Facts facts) {
    var now = time.now();
    var by = keeper(who);
    var known = opened(facts.code());
    institutions.update(new Versioned(facts.correcting(known.institution()), version));
    events.publishEvent(new InstitutionCorrected(facts.code(), now, by, facts.digest()));
    events.publishEvent(new InstitutionKept(facts.code()));
  }

  /** A name of which a later one is already known is replaced together with the later one. */
  @Transactional
  public void rename(Reader who, String code, Localised name, String english, LocalDate since) {
    var now = time.now();
    var by = keeper(who);
    var known = opened(code).institution();
    var first = institutions.names(code).getLast().from();
    if (first.filter(since::isBefore).isPresent()) {
      throw new ActRefused(InstitutionRefusal.NAMED_LATER, first.get());
    }
    institutions.rename(code, name, english, since);
    var content =
        Map.of(
            "institution",
            known.code(),
            "name",
            name,
            "english",
            english,
            "since",
            since.toString());
    events.publishEvent(new InstitutionRenamed(code, since, now, by, digest(content)));
    events.publishEvent(new InstitutionKept(code));
  }

  /** Today is its last day; whoever acts for it, acts for it no more. */
  @Transactional
  public void close(Reader who, String code) {
    var now = time.now();
    var by = keeper(who);
    var known = opened(code);
    if (known.institution().needed()) {
      throw new ActRefused(
          InstitutionRefusal.NEEDED, known.institution().name().serbian().cyrillic());
    }
    var today = day(now);
    institutions.update(new Versioned(closed(known.institution(), today), known.version()));
    var content = Map.of("institution", code, "lastDay", today.toString());
    events.publishEvent(new InstitutionClosed(code, today, now, by, digest(content)));
    events.publishEvent(new InstitutionKept(code));
  }

  private Actor keeper(Reader who) {
    return keepers
        .ofInstitutions(who)
        .orElseThrow(() -> new NoSuchThing("register of institutions"));
  }

  private Versioned opened(String code) {
    var known = institutions.get(code);
    if (known.institution().closedOn().isPresent()) {
      throw new ActRefused(InstitutionRefusal.CLOSED, known.institution().closedOn().get());
    }
    return known;
  }

  private LocalDate day(Instant now) {
    return now.atZone(time.zone()).toLocalDate();
  }

  private static Institution closed(Institution known, LocalDate lastDay) {
    return new Institution(
        known.code(),
        known.kind(),
        known.name(),
        known.contact(),
        known.listed(),
        known.needed(),
        known.invented(),
        Optional.of(lastDay));
  }

  private static Digest digest(Map<String, ?> content) {
    return Digest.of(CanonicalJson.of(content));
  }
}
