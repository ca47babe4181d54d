package org.saradnja.parties.registry.units;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitKept;
import org.saradnja.parties.registry.UnitsImported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a list of units over into the register. A unit is the same unit by its code, or by its slug
 * when it has none; its slug never changes, its name changes from a day on.
 */
@Component
class UnitImport {

  private final UnitTable units;
  private final ContactTable contacts;
  private final JdbcClient jdbc;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  UnitImport(
      UnitTable units,
      ContactTable contacts,
      JdbcClient jdbc,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.units = units;
    this.contacts = contacts;
    this.jdbc = jdbc;
    this.time = time;
    this.events = events;
  }

  /**
   * @param list the name under which the same list is known when it comes again
   */
  @Transactional
  public void takeOver(String list, List<UnitEntry> entries) {
    var now = time.now();
    var content = Digest.of(CanonicalJson.of(entries));
    if (!isNews(list, content, now)) {
      return;
    }
    var changed =
        entries.stream()
            .filter(entry -> keep(entry, now.atZone(time.zone()).toLocalDate()))
            .count();
    events.publishEvent(new UnitsImported(now, Actor.SYSTEM, Math.toIntExact(changed), content));
  }

  /** False when this very list was taken over last. Two nodes that start together take turns. */
  private boolean isNews(String list, Digest content, Instant now) {
    return jdbc.sql(
                """
                insert into register_import (register, digest, imported_at)
                values (:list, :digest, :at)
                on conflict (register) do update
                   set digest = excluded.digest, imported_at = excluded.imported_at
                 where register_import.digest <> excluded.digest
                """)
            .param("list", list)
            .param("digest", content.hex())
            .param("at", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private boolean keep(UnitEntry entry, LocalDate today) {
    var known = entry.code().flatMap(units::withCode).or(() -> units.find(entry.id()));
    boolean changed = known.map(unit -> correct(unit, entry, today)).orElseGet(() -> add(entry));
    if (changed) {
      var id = known.map(Unit::id).orElse(entry.id());
      entry.contact().ifPresent(contact -> contacts.putListed(id, contact));
      events.publishEvent(new UnitKept(id));
    }
    return changed;
  }

  private boolean add(UnitEntry entry) {
    units.insert(entry);
    return true;
  }

  private boolean correct(Unit unit, UnitEntry entry, LocalDate today) {
    boolean renamed = !unit.name().equals(entry.name());
    boolean moved =
        unit.kind() != entry.kind()
            || !unit.district().equals(entry.district())
            || !unit.code().equals(entry.code())
            || !unit.parent().equals(entry.parent());
    boolean reached = isReachedOtherwise(unit, entry);
    if (moved) {
      units.update(unit.id(), entry);
    }
    if (renamed) {
      units.rename(unit.id(), entry.name(), entry.since().orElse(today));
    }
    return moved || renamed || reached;
  }

  /** A list that says nothing about contacts takes none away, and none changes the unit's own. */
  private boolean isReachedOtherwise(Unit unit, UnitEntry entry) {
    var known = contacts.find(unit.id());
    return entry.contact().isPresent()
        && known.filter(ContactTable.Kept::own).isEmpty()
        && !known.map(ContactTable.Kept::contact).equals(entry.contact());
  }
}
