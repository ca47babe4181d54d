package org.saradnja.funding.assessment.commission;

import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.MemberRecused;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.assessment.Recusal;
import org.saradnja.funding.assessment.Sittings;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member who finds a conflict of interest only after the statement withdraws from that
 * application; points already given to it no longer count.
 */
@Component
class Recusing {

  private final CommissionTable commissions;
  private final Sittings sittings;
  private final RankingLists lists;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Recusing(
      CommissionTable commissions,
      Sittings sittings,
      RankingLists lists,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.commissions = commissions;
    this.sittings = sittings;
    this.lists = lists;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void withdraw(SignedIn who, ApplicationId id, Answers.Declared declared) {
    var now = time.now();
    var sitting = sittings.reading(who, id).sitting();
    var call = sitting.call();
    commissions.lock(call.id());
    if (lists.isPublished(call.id())) {
      throw new ActRefused(CommissionRefusal.LIST_ALREADY_PUBLISHED, call.code().value());
    }
    var recusal =
        new Recusal(
            UUID.randomUUID(), who.person(), id, declared.conflict(), declared.explanation(), now);
    commissions.insert(call.id(), recusal);
    var content = Digest.of(CanonicalJson.of(recusal));
    events.publishEvent(new MemberRecused(id, now, sitting.mandate().actor(), content));
  }
}
