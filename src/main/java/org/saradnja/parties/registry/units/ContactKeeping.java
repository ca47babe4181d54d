package org.saradnja.parties.registry.units;

import java.util.Map;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.UnitContactKept;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKept;
import org.saradnja.parties.registry.Units.Contact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit says where it can be reached. The public page and every new call take it from here. */
@Component
class ContactKeeping {

  private final ContactTable contacts;
  private final Keepers keepers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  ContactKeeping(
      ContactTable contacts, Keepers keepers, LegalTime time, ApplicationEventPublisher events) {
    this.contacts = contacts;
    this.keepers = keepers;
    this.time = time;
    this.events = events;
  }

  /**
   * @param version of the contact that was rewritten, 0 when there was none
   */
  @Transactional
  public void keep(Reader who, UnitId unit, Contact contact, int version) {
    var now = time.now();
    var by =
        keepers
            .ofUnit(who, unit)
            .orElseThrow(() -> new NoSuchThing("mandate to keep the contact of " + unit));
    contacts.putOwn(unit, contact, version);
    var content = Digest.of(CanonicalJson.of(Map.of("unit", unit.slug(), "contact", contact)));
    events.publishEvent(new UnitContactKept(unit, now, by, content));
    events.publishEvent(new UnitKept(unit));
  }
}
