package org.saradnja.training.trainers.calling;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerCall.Annulment;
import org.saradnja.training.trainers.TrainerCallAnnulled;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerSelections;
import org.saradnja.training.trainers.calling.Call.Annulled;
import org.saradnja.training.trainers.calling.Call.Draft;
import org.saradnja.training.trainers.calling.Call.Published;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Annuls a published call, with a reason that everybody reads. Applications to it are judged no
 * more; what was decided before stays decided.
 */
@Component
class Annulling {

  private static final Logger log = LoggerFactory.getLogger(Annulling.class);
  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final CallTable calls;
  private final TrainerSelections selections;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Annulling(
      CallTable calls,
      TrainerSelections selections,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.selections = selections;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void annul(SignedIn who, TrainerCallId id, String reason) {
    var now = time.now();
    var actor = authorisation.require(who, Doing.ACCREDIT_TRAINERS, ACADEMY).actor();
    var found = calls.get(id);
    var published = mustStand(found.value());
    selections
        .of(id)
        .ifPresent(made -> {
          throw new ActRefused(CallingRefusal.DECIDED, made.number());
        });
    var because = new Annulment(now, reason);
    calls.annul(found.with(published.annul(because)));
    events.publishEvent(
        new TrainerCallAnnulled(id, now, actor, Digest.of(CanonicalJson.of(because))));
    log.info("trainer call annulled call={}", id.value());
  }

  private static Published mustStand(Call call) {
    return switch (call) {
      case Draft _ -> throw new ActRefused(CallingRefusal.NOT_PUBLISHED);
      case Published published -> published;
      case Annulled(var annulled) ->
          throw new ActRefused(CallingRefusal.ANNULLED, annulled.annulment().orElseThrow().at());
    };
  }
}
