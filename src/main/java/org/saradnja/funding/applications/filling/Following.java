package org.saradnja.funding.applications.filling;

import org.saradnja.base.database.BeforeCommit;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ApplicationSent;
import org.saradnja.funding.applications.ApplicationSupplemented;
import org.saradnja.funding.applications.ApplicationWithdrawn;
import org.saradnja.funding.applications.CompletionAsked;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a draft in step with the acts on its application, inside their transactions. One that a
 * sending is about to close is closed before another act of the same transaction looks at it.
 */
@Component
class Following {

  private final DraftTable drafts;
  private final BeforeCommit atTheEnd;

  Following(DraftTable drafts, BeforeCommit atTheEnd) {
    this.drafts = drafts;
    this.atTheEnd = atTheEnd;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ApplicationSent event) {
    close(event.application(), event.draft());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ApplicationSupplemented event) {
    close(event.application(), event.draft());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ApplicationWithdrawn event) {
    atTheEnd.now();
    var found = drafts.get(event.application());
    if (found.value() instanceof Draft.Sent sent) {
      drafts.update(found.with(sent.withdraw()));
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(CompletionAsked event) {
    atTheEnd.now();
    var found = drafts.get(event.application());
    if (found.value() instanceof Draft.Sent sent) {
      drafts.update(found.with(sent.reopen(event.asked(), event.until())));
    }
  }

  /** Whoever changed the draft while it was being sent makes the sending fail as a whole. */
  private void close(ApplicationId id, int version) {
    atTheEnd.write(
        DraftTable.closing(id, version),
        closed -> {
          if (!closed) {
            throw new OptimisticLockingFailureException("Changed while it was sent: " + id.value());
          }
        });
  }
}
