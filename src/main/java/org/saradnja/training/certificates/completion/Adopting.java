package org.saradnja.training.certificates.completion;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.CompletionRule;
import org.saradnja.training.certificates.CompletionRuleAdopted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a rule that was adopted. It counts for trainings that end from its day on, which is not
 * before today: what was judged already is never judged by another rule.
 */
@Component
class Adopting {

  static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final RuleTable rules;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Adopting(
      RuleTable rules,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.rules = rules;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void adopt(SignedIn who, CompletionRule rule) {
    var mandate = authorisation.require(who, Doing.ISSUE_CERTIFICATES, ACADEMY);
    var now = time.now();
    var today = now.atZone(time.zone()).toLocalDate();
    if (rule.validFrom().isBefore(today)) {
      throw new ActRefused(RuleRefusal.IN_THE_PAST, rule.validFrom(), today);
    }
    var adopted =
        rules
            .insert(rule)
            .orElseThrow(() -> new ActRefused(RuleRefusal.ANOTHER_FROM_THAT_DAY, rule.validFrom()));
    events.publishEvent(
        new CompletionRuleAdopted(
            adopted.number(), now, mandate.actor(), Digest.of(CanonicalJson.of(adopted))));
  }
}
