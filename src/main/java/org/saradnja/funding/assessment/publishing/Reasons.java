package org.saradnja.funding.assessment.publishing;

import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.RankingBundle.Ground;
import org.saradnja.funding.assessment.RankingBundle.Rejected;
import org.springframework.stereotype.Component;

/** Names the reasons for which applications were rejected, by the one list of reasons. */
@Component
class Reasons {

  private final RuleBook rules;

  Reasons(RuleBook rules) {
    this.rules = rules;
  }

  RankingPage.Rejected print(Rejected one, Texts t) {
    return new RankingPage.Rejected(
        PlacesPrinting.name(one.application()),
        t.amount(one.application().requested()),
        one.grounds().stream().map(ground -> print(ground, t)).toList());
  }

  private RankingPage.Ground print(Ground ground, Texts t) {
    return new RankingPage.Ground(
        name(ground.reason(), t), ground.reason(), ground.facts(), ground.provision());
  }

  private String name(String code, Texts t) {
    return rules.rejectionReasons().stream()
        .filter(reason -> reason.code().equals(code))
        .map(reason -> t.face().isEnglish() ? reason.english() : reason.serbian())
        .findFirst()
        .orElse(code);
  }
}
