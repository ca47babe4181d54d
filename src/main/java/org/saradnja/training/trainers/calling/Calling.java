package org.saradnja.training.trainers.calling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerCallPosted;
import org.saradnja.training.trainers.TrainerCallPublished;
import org.saradnja.training.trainers.calling.Call.Annulled;
import org.saradnja.training.trainers.calling.Call.Draft;
import org.saradnja.training.trainers.calling.Call.Published;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acts of the Academy's coordinator on calls for trainers. */
@Component
class Calling {

  private static final Logger log = LoggerFactory.getLogger(Calling.class);
  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final CallTable calls;
  private final Authorisation authorisation;
  private final RuleBook rules;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Calling(
      CallTable calls,
      Authorisation authorisation,
      RuleBook rules,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.authorisation = authorisation;
    this.rules = rules;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public TrainerCallId begin(SignedIn who) {
    actor(who);
    var draft = new Draft(new TrainerCallId(UUID.randomUUID()), CallForm.EMPTY);
    calls.insert(draft, time.now());
    return draft.id();
  }

  /**
   * Keeps what was typed, readable or not. False when somebody saved it in the meantime: nothing is
   * kept then, and the page shows both.
   */
  @Transactional
  public boolean save(SignedIn who, TrainerCallId id, CallForm typed, int version) {
    actor(who);
    var found = calls.get(id);
    mustBeDraft(found.value());
    if (found.version() != version) {
      return false;
    }
    calls.update(found.with(new Draft(id, typed)), typed, time.now());
    return true;
  }

  /** Publishes the version that was read, and no other. */
  @Transactional
  public TrainerCall publish(SignedIn who, TrainerCallId id, int version) {
    var now = time.now();
    var actor = actor(who);
    var found = calls.get(id);
    var draft = mustBeDraft(found.value());
    if (found.version() != version) {
      throw new OptimisticLockingFailureException("Changed since it was read: " + id.value());
    }
    var call = opened(draft, now);
    calls.update(found.with(draft.publish(call)), draft.typed(), now);
    events.publishEvent(
        new TrainerCallPublished(id, now, actor, Digest.of(CanonicalJson.of(call))));
    log.info("trainer call published call={}", id.value());
    return call;
  }

  /** Records where else a published call stands, or corrects it. */
  @Transactional
  public void post(SignedIn who, TrainerCallId id, Place place) {
    var now = time.now();
    var actor = actor(who);
    var call =
        switch (calls.get(id).value()) {
          case Draft _ -> throw new ActRefused(CallingRefusal.NOT_PUBLISHED);
          case Published(var published) -> published;
          case Annulled(var annulled) ->
              throw new ActRefused(
                  CallingRefusal.ANNULLED, annulled.annulment().orElseThrow().at());
        };
    var published = day(call.publishedAt());
    if (place.on().isBefore(published) || place.on().isAfter(day(now))) {
      throw new ActRefused(CallingRefusal.BEFORE_PUBLICATION, published, day(now));
    }
    calls.put(id, place, now);
    events.publishEvent(
        new TrainerCallPosted(id, place.place(), now, actor, Digest.of(CanonicalJson.of(place))));
  }

  private TrainerCall opened(Draft draft, Instant now) {
    var content = draft.typed().content();
    var today = day(now);
    var rule = rules.on(RuleKey.TRAINER_CALL_WINDOW, RuleBook.NO_UNIT, today);
    var deadline = Call.window(today, content.days(), rule, rules.calendar());
    var opening = new Call.Opening(deadline.lastDay(), deadline.lastMoment(time.zone()));
    return Call.opened(draft.id(), code(today), content, now, opening);
  }

  /** {@code pred-2027-01}: the year and which call of it. */
  private String code(LocalDate today) {
    var beginning = "pred-" + today.getYear() + "-";
    return beginning + String.format(Locale.ROOT, "%02d", calls.countWithCode(beginning) + 1);
  }

  private static Draft mustBeDraft(Call call) {
    return switch (call) {
      case Draft draft -> draft;
      case Published(var published) ->
          throw new ActRefused(CallingRefusal.PUBLISHED_ALREADY, published.code());
      case Annulled(var annulled) ->
          throw new ActRefused(CallingRefusal.PUBLISHED_ALREADY, annulled.code());
    };
  }

  /** The call with its version, for the coordinator alone. */
  Versioned<Call> read(SignedIn who, TrainerCallId id) {
    actor(who);
    return calls.get(id);
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, time.zone());
  }

  private Actor actor(SignedIn who) {
    return authorisation.require(who, Doing.ACCREDIT_TRAINERS, ACADEMY).actor();
  }
}
