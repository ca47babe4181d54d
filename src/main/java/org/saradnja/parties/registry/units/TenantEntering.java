package org.saradnja.parties.registry.units;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionKept;
import org.saradnja.parties.registry.InstitutionName;
import org.saradnja.parties.registry.Institutions;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.TenantEntered;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKept;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.UnitName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An institution that issues calls stands among the units under its own code and the names that the
 * register of institutions gives it, so that everything that is done for a unit is done for it.
 */
@Component
class TenantEntering {

  private final UnitTable units;
  private final Institutions institutions;
  private final Keepers keepers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  TenantEntering(
      UnitTable units,
      Institutions institutions,
      Keepers keepers,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.units = units;
    this.institutions = institutions;
    this.keepers = keepers;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public UnitId enter(Reader who, String code) {
    var now = time.now();
    var by =
        keepers.ofInstitutions(who).orElseThrow(() -> new NoSuchThing("register of institutions"));
    return enter(by, code, now);
  }

  @Transactional
  public UnitId enter(Actor by, String code) {
    return enter(by, code, time.now());
  }

  private UnitId enter(Actor by, String code, Instant now) {
    var institution =
        institutions.find(code).orElseThrow(() -> new NoSuchThing("institution " + code));
    var name = institution.name().serbian().cyrillic();
    var today = now.atZone(time.zone()).toLocalDate();
    if (!institution.listed() || !institution.isOpenOn(today)) {
      throw new ActRefused(TenantRefusal.NOT_AN_INSTITUTION, name);
    }
    var id = new UnitId(code);
    if (units.find(id).isPresent()) {
      throw new ActRefused(TenantRefusal.ALREADY_ENTERED, code);
    }
    units.insert(entry(id, institution));
    units.putNames(id, names(code));
    var content = Map.of("unit", code, "kind", UnitKind.INSTITUTION.name(), "name", name);
    events.publishEvent(new TenantEntered(id, now, by, Digest.of(CanonicalJson.of(content))));
    events.publishEvent(new UnitKept(id));
    return id;
  }

  /** What the institution is called, the unit is called. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(InstitutionKept kept) {
    var id = new UnitId(kept.institution());
    var names = names(kept.institution());
    var tenant = units.find(id).filter(unit -> unit.kind() == UnitKind.INSTITUTION);
    if (tenant.isPresent() && !units.names(id).equals(names)) {
      units.putNames(id, names);
      events.publishEvent(new UnitKept(id));
    }
  }

  private List<UnitName> names(String code) {
    return institutions.names(code).stream()
        .map(name -> new UnitName(name.serbian(), name.from(), name.until()))
        .toList();
  }

  private static UnitEntry entry(UnitId id, Institution institution) {
    InstitutionName name = institution.name();
    return new UnitEntry(
        id,
        name.serbian(),
        UnitKind.INSTITUTION,
        "",
        Optional.empty(),
        Optional.empty(),
        name.from(),
        institution.invented(),
        Optional.empty());
  }
}
