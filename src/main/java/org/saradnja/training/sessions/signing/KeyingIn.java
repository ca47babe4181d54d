package org.saradnja.training.sessions.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SheetKeyed;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.signing.SignedSheetTable.SignedSheet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organiser keys a signed list in and keeps its picture. A signature on paper has no time: the
 * first of a day stands for its beginning, the others for its end, and what was measured stays.
 */
@Component
class KeyingIn {

  private final Keeping keeping;
  private final Sightings sightings;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  KeyingIn(
      Keeping keeping,
      Sightings sightings,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.keeping = keeping;
    this.sightings = sightings;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** Where sheets and their pictures are kept. */
  @Component
  record Keeping(SignedSheetTable sheets, Files files) {}

  /** A signature as it stands on the sheet. */
  record Signature(EnrolmentId stand, int point) {}

  @Transactional
  public void keyIn(
      SignedIn who,
      Session session,
      DayBlock block,
      List<Signature> signatures,
      Examined.Sound picture) {
    var now = time.now();
    var mandate =
        authorisation.require(
            who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
    if (block.day().isAfter(now.atZone(time.zone()).toLocalDate())) {
      throw new ActRefused(SigningRefusal.NOT_YET, block.day());
    }
    var seen = signatures.stream().map(one -> sighting(one, block, now, mandate)).toList();
    int fresh = sightings.take(seen).size();
    var file = keeping.files().keep(picture, now);
    keeping
        .sheets()
        .insert(
            new SignedSheet(
                UUID.randomUUID(),
                session.id(),
                block.number(),
                file.id(),
                signatures.size(),
                fresh,
                now,
                mandate.id(),
                who.person()));
    var content = Map.of("signatures", signatures, "picture", picture.digest());
    events.publishEvent(
        new SheetKeyed(
            session.id(),
            block.number(),
            now,
            mandate.actor(),
            Digest.of(CanonicalJson.of(content))));
  }

  private Sighting sighting(Signature one, DayBlock block, Instant now, Mandate mandate) {
    var time = one.point() == 1 ? block.from() : block.until();
    var stoodFor = block.day().atTime(time).atZone(this.time.zone()).toInstant();
    return new Sighting(
        UUID.randomUUID(),
        one.stand(),
        block.number(),
        one.point(),
        Way.PAPER,
        stoodFor.isAfter(now) ? now : stoodFor,
        now,
        Duration.ZERO,
        mandate.id());
  }
}
