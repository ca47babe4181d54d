package org.saradnja.funding.archive.records;

import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.archive.CallArchived;
import org.saradnja.funding.archive.CallsArchived;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a collection of published calls over, record by record, exactly as it is. */
@Component
class Archiving {

  private final ArchiveTable archive;
  private final Units units;
  private final JsonMapper json;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Archiving(
      ArchiveTable archive,
      Units units,
      JsonMapper json,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.archive = archive;
    this.units = units;
    this.json = json;
    this.time = time;
    this.events = events;
  }

  /** Taking the same collection over again changes nothing and is no act. */
  @Transactional
  public void takeOver(String collection) {
    var now = time.now();
    var root = json.readTree(collection);
    var changed =
        Stream.of("calls", "call_facts")
            .flatMap(part -> root.path(part).values().stream())
            .filter(this::put)
            .count();
    if (changed > 0) {
      events.publishEvent(
          new CallsArchived(
              now, Actor.SYSTEM, Math.toIntExact(changed), Digest.ofText(collection)));
    }
  }

  private boolean put(JsonNode node) {
    var call = HistoricRecord.of(node).summary(this::unitOfCode);
    boolean changed = archive.put(call, json.writeValueAsString(node));
    if (changed) {
      events.publishEvent(new CallArchived(call.code()));
    }
    return changed;
  }

  private Optional<UnitId> unitOfCode(String code) {
    return units.withCode(code).map(Unit::id);
  }
}
