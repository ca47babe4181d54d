package org.saradnja.funding.assessment.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.assessment.ListPublished;
import org.saradnja.funding.assessment.Ranking;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingBundle.Rejected;
import org.saradnja.funding.assessment.RankingInputs;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of evaluation and ranking is established and published in one act (Regulation, Article
 * 9); with it the terms of inspection and objection begin.
 */
@Component
class Establishing {

  private static final int FIRST = 1;

  private final ListTable lists;
  private final Gathering gathering;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Establishing(
      ListTable lists,
      Gathering gathering,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.lists = lists;
    this.gathering = gathering;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** What would be published now. */
  @Transactional(readOnly = true)
  public Readiness preview(SignedIn who, PublishedCall call) {
    authorisation.require(who, Doing.PUBLISH_LIST, new Party.OfUnit(call.unit()));
    call.mustStand();
    return Readiness.of(gathering.of(call, time.now()));
  }

  /**
   * @param previewed what {@link #fingerprint} of the list was that the officer saw; when it has
   *     changed since, nothing is published
   */
  @Transactional
  public void publish(SignedIn who, PublishedCall call, Digest previewed) {
    var mandate = authorisation.require(who, Doing.PUBLISH_LIST, new Party.OfUnit(call.unit()));
    call.mustStand();
    lists.lock(call.id());
    var now = time.now();
    var readiness = Readiness.of(gathering.of(call, now));
    var inputs = readiness.inputs().orElseThrow(() -> refusal(readiness));
    if (!fingerprint(readiness).equals(previewed)) {
      throw new OptimisticLockingFailureException("Another list than previewed: " + call.code());
    }
    var bundle = bundle(call, inputs, readiness, now);
    lists.insert(call.id(), bundle, mandate.id());
    events.publishEvent(
        new ListPublished(call.id(), bundle.version(), now, mandate.actor(), bundle.digest()));
    events.publishEvent(new MilestoneReached(call.id(), Milestone.LIST_PUBLISHED, now));
  }

  /** Of all that is decided by publishing, without the moment. */
  static Digest fingerprint(Readiness readiness) {
    return Digest.of(CanonicalJson.of(new Decided(readiness.inputs(), readiness.rejected())));
  }

  private record Decided(Optional<RankingInputs> inputs, List<Rejected> rejected) {}

  private static ActRefused refusal(Readiness readiness) {
    return readiness.hindrances().getFirst().asRefusal();
  }

  private static RankingBundle bundle(
      PublishedCall call, RankingInputs inputs, Readiness readiness, Instant now) {
    return new RankingBundle(
        RankingBundle.FORMAT,
        call.code().value(),
        call.unit().slug(),
        call.title(),
        FIRST,
        now,
        true,
        inputs,
        Ranking.of(inputs).places(),
        readiness.rejected());
  }
}
