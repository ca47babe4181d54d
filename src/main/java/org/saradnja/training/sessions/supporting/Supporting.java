package org.saradnja.training.sessions.supporting;

import java.util.List;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.SupportArranged;
import org.saradnja.training.sessions.Supports;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organiser says who stands behind one training. It may be said after the training too: a
 * partner joins late, and figures by donor and project are counted at the question.
 */
@Component
class Supporting implements Supports {

  private final SupportTable supports;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Supporting(
      SupportTable supports,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.supports = supports;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Override
  public List<Support> of(SessionId session, List<Support> ofSeries) {
    return supports.get(session).value().within(ofSeries);
  }

  @Transactional
  public void arrange(SignedIn who, Session session, int readAt, OwnSupport support) {
    var now = time.now();
    var party = new Party.OfInstitution(session.organiser());
    var mandate = authorisation.require(who, Doing.RUN_SESSION, party);
    supports.put(session.id(), support, readAt);
    events.publishEvent(
        new SupportArranged(
            session.id(), now, mandate.actor(), Digest.of(CanonicalJson.of(support))));
  }
}
