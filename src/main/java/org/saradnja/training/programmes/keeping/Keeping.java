package org.saradnja.training.programmes.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.ProgrammeAdopted;
import org.saradnja.training.programmes.ProgrammeEnteredInRecords;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeProposed;
import org.saradnja.training.programmes.ProgrammeTakenOver;
import org.saradnja.training.programmes.RecordsEntry;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Proposed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Academy's acts on programmes, from the draft to the entry in the Central records. */
@Component
class Keeping {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final ProgrammeTable programmes;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;
  private final boolean practice;

  Keeping(
      ProgrammeTable programmes,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events,
      @Value("${saradnja.practice}") boolean practice) {
    this.programmes = programmes;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
    this.practice = practice;
  }

  /** A draft binds nobody: it is no act. */
  @Transactional
  public ProgrammeId draft(SignedIn who, Content content) {
    var now = time.now();
    actor(who);
    return begin(content, now);
  }

  /** The next yearly version begins as a copy of an earlier one. */
  @Transactional
  public ProgrammeId draftForYear(SignedIn who, ProgrammeId from, int year) {
    var now = time.now();
    actor(who);
    var earlier = programmes.get(from);
    return begin(earlier.toDomain().value().content().forYear(year), now);
  }

  @Transactional
  public void rewrite(SignedIn who, ProgrammeId id, int version, Content content) {
    var now = time.now();
    actor(who);
    var draft = draft(id);
    var before = draft.content();
    boolean moved = !before.code().equals(content.code()) || before.year() != content.year();
    if (moved && programmes.has(content.code(), content.year())) {
      throw new ActRefused(ProgrammeRefusal.YEAR_EXISTS, Integer.toString(content.year()));
    }
    programmes.update(new Versioned(draft.saying(content), version), now);
  }

  @Transactional
  public void propose(SignedIn who, ProgrammeId id, int version) {
    var now = time.now();
    var actor = actor(who);
    var proposed = draft(id).propose(LocalDate.ofInstant(now, time.zone()));
    programmes.update(new Versioned(proposed, version), now);
    events.publishEvent(new ProgrammeProposed(id, now, actor, proposed.content().digest()));
  }

  /** Whoever adopts may want it otherwise; the Academy then writes it anew. */
  @Transactional
  public void takeBack(SignedIn who, ProgrammeId id, int version) {
    var now = time.now();
    actor(who);
    programmes.update(new Versioned(proposed(id).takeBack(), version), now);
  }

  @Transactional
  public void adopt(SignedIn who, ProgrammeId id, int version, Adoption adoption) {
    var now = time.now();
    var actor = actor(who);
    var adopted = proposed(id).adopt(adoption, LocalDate.ofInstant(now, time.zone()));
    programmes.update(new Versioned(adopted, version), now);
    events.publishEvent(new ProgrammeAdopted(id, now, actor, digest(adopted)));
  }

  @Transactional
  public void enter(SignedIn who, ProgrammeId id, int version, RecordsEntry entry) {
    var now = time.now();
    var actor = actor(who);
    var entered =
        switch (programmes.get(id).toDomain().value()) {
          case Adopted adopted -> adopted.enter(entry, LocalDate.ofInstant(now, time.zone()));
          case Draft _, Proposed _ -> throw new ActRefused(ProgrammeRefusal.NOT_ADOPTED);
        };
    programmes.update(new Versioned(entered, version), now);
    events.publishEvent(new ProgrammeEnteredInRecords(id, now, actor, digest(entered)));
  }

  /** Enters a programme that was adopted and delivered before there was this register. */
  @Transactional
  public ProgrammeId takeOver(SignedIn who, Content content, Adoption adoption) {
    var now = time.now();
    var actor = actor(who);
    refuseSecond(content);
    var id = new ProgrammeId(UUID.randomUUID());
    var adopted = new Adopted(id, content, adoption, Optional.empty());
    programmes.insert(adopted, false, now);
    events.publishEvent(new ProgrammeTakenOver(id, now, actor, digest(adopted)));
    return id;
  }

  private ProgrammeId begin(Content content, Instant now) {
    refuseSecond(content);
    var id = new ProgrammeId(UUID.randomUUID());
    programmes.insert(new Draft(id, content), practice, now);
    return id;
  }

  private void refuseSecond(Content content) {
    if (programmes.has(content.code(), content.year())) {
      throw new ActRefused(ProgrammeRefusal.YEAR_EXISTS, Integer.toString(content.year()));
    }
  }

  private Draft draft(ProgrammeId id) {
    return switch (programmes.get(id).toDomain().value()) {
      case Draft draft -> draft;
      case Proposed _, Adopted _ -> throw new ActRefused(ProgrammeRefusal.NOT_A_DRAFT);
    };
  }

  private Proposed proposed(ProgrammeId id) {
    return switch (programmes.get(id).toDomain().value()) {
      case Proposed proposed -> proposed;
      case Draft _, Adopted _ -> throw new ActRefused(ProgrammeRefusal.NOT_PROPOSED);
    };
  }

  /** Everything that was decided: the entry, by what it was adopted, where it stands. */
  private static Digest digest(Adopted adopted) {
    return Digest.of(CanonicalJson.of(adopted));
  }

  private Actor actor(SignedIn who) {
    return authorisation.require(who, Doing.KEEP_PROGRAMMES, ACADEMY).actor();
  }
}
