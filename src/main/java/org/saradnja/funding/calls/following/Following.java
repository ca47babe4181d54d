package org.saradnja.funding.calls.following;

import static org.saradnja.funding.calls.MilestoneReached.Milestone.LIST_PUBLISHED;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.funding.calls.CallCorrected;
import org.saradnja.funding.calls.CallPublished;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.following.FollowedTable.Basis;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the terms of a call in the transaction of the act that sets them. The rules are those of
 * the day on which the call was published, whatever changed since.
 */
@Component
class Following {

  private final FollowedTable followed;
  private final RuleBook rules;

  Following(FollowedTable followed, RuleBook rules) {
    this.followed = followed;
    this.rules = rules;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(CallPublished event) {
    var terms = terms(followed.text(event.call()), Optional.empty());
    followed.keep(event.call(), Basis.PUBLICATION, 1, terms, event.at());
  }

  /** Each edition has terms of its own; those of the one before stay as they were promised. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(CallCorrected event) {
    var terms = terms(followed.text(event.call()), Optional.empty());
    followed.keep(event.call(), Basis.PUBLICATION, event.edition(), terms, event.at());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(MilestoneReached event) {
    followed.reach(event.call(), event.milestone(), event.at());
    if (event.milestone() == LIST_PUBLISHED) {
      var day = LocalDate.ofInstant(event.at(), Office.ZONE);
      var promised = followed.terms(event.call(), Basis.PUBLICATION);
      var text = followed.text(event.call());
      var terms = terms(text, Optional.of(day)).keeping(promised);
      followed.keep(event.call(), Basis.LIST, text.edition(), terms, event.at());
    }
  }

  private Terms terms(PublishedText text, Optional<LocalDate> list) {
    var published = LocalDate.ofInstant(text.publishedAt(), Office.ZONE);
    return Terms.of(text, list, rules.inForce(text.issuer().unit(), published));
  }
}
