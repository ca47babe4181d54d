package org.saradnja.base.rules.book;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.OwnRuleAdopted;
import org.saradnja.base.rules.OwnRules;
import org.saradnja.base.rules.RecordedRule;
import org.saradnja.base.rules.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit records its own rules; the national one decides what it lets through. */
@Component
class Adopting implements OwnRules {

  private static final Logger log = LoggerFactory.getLogger(Adopting.class);

  private final RuleTable rules;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Adopting(RuleTable rules, LegalTime time, ApplicationEventPublisher events) {
    this.rules = rules;
    this.time = time;
    this.events = events;
  }

  @Override
  @Transactional
  public Rule.Own adopt(Adoption adoption, Actor actor) {
    var now = time.now();
    var key = adoption.key().code();
    adoption.mustHoldOnlyAfter(LocalDate.ofInstant(now, Office.ZONE));
    var national =
        rules.inForce(key, adoption.unit(), adoption.validFrom()).stream()
            .map(Rule::national)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No rule " + key));
    var own = national.adopted(adoption);
    rules.insert(own, adoption, actor, now);
    events.publishEvent(
        new OwnRuleAdopted(
            now,
            actor,
            own.unit(),
            key,
            own.value(),
            national.value(),
            own.isWeaker(),
            own.validFrom(),
            Digest.of(CanonicalJson.of(adoption))));
    log.info("own rule adopted unit={} rule={} weaker={}", own.unit(), key, own.isWeaker());
    return own;
  }

  @Override
  public List<RecordedRule> of(String unit) {
    return rules.recorded(unit);
  }

  @Override
  public List<RecordedRule> all() {
    return rules.recorded(null);
  }
}
