package org.saradnja.training.certificates.register;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Office;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.CertificatesOrdered;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The order to issue the documents of a session; they are issued one by one after it. */
@Component
class Ordering {

  private static final Logger log = LoggerFactory.getLogger(Ordering.class);

  private final BatchTable batches;
  private final Gathering gathering;
  private final IssuerTable issuers;
  private final Authorisation authorisation;
  private final Moments moments;

  Ordering(
      BatchTable batches,
      Gathering gathering,
      IssuerTable issuers,
      Authorisation authorisation,
      Moments moments) {
    this.batches = batches;
    this.gathering = gathering;
    this.issuers = issuers;
    this.authorisation = authorisation;
    this.moments = moments;
  }

  @Transactional
  public UUID order(SignedIn who, SessionId id) {
    var mandate = authorisation.require(who, Doing.ISSUE_CERTIFICATES, Academy.PARTY);
    var now = moments.legal();
    var session = gathering.session(id);
    var today = now.atZone(Office.ZONE);
    requireOver(session, today.toLocalDateTime());
    if (issuers.on(Academy.CODE, today.toLocalDate()).isEmpty()) {
      throw new ActRefused(RegisterRefusal.NO_ISSUER, today.toLocalDate());
    }
    var enrolments =
        gathering.preview(session).keySet().stream().map(Participant::enrolment).toList();
    if (enrolments.isEmpty()) {
      throw new ActRefused(RegisterRefusal.NO_PARTICIPANTS);
    }
    var batch = UUID.randomUUID();
    batches.insert(batch, id, session.code().value(), now, mandate.actor(), enrolments);
    var content = Map.of("batch", batch, "session", id.value(), "enrolments", enrolments);
    moments.publish(
        new CertificatesOrdered(id, now, mandate.actor(), Digest.of(CanonicalJson.of(content))));
    log.info("certificates ordered batch={} total={}", batch, enrolments.size());
    return batch;
  }

  private static void requireOver(Session session, LocalDateTime now) {
    if (session.isCancelled()) {
      throw new ActRefused(RegisterRefusal.CANCELLED);
    }
    var end = session.lastDay().day().atTime(session.lastDay().until());
    if (now.isBefore(end)) {
      throw new ActRefused(RegisterRefusal.NOT_OVER, end.toLocalDate());
    }
  }
}
