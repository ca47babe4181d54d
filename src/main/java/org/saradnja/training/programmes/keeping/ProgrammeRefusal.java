package org.saradnja.training.programmes.keeping;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an act on a programme is refused. */
enum ProgrammeRefusal implements Refusal {
  INCOMPLETE("programmes.incomplete", PlatformRule.COMPLETE),
  NOT_A_DRAFT("programmes.notADraft", PlatformRule.PUBLISHED_STAYS),
  NOT_PROPOSED("programmes.notProposed", PlatformRule.IN_ORDER),
  NOT_ADOPTED("programmes.notAdopted", PlatformRule.IN_ORDER),
  ADOPTED_BEFORE_PROPOSED("programmes.adoptedBeforeProposed", PlatformRule.AS_IT_HAPPENED),
  NOT_YET("programmes.notYet", PlatformRule.AS_IT_HAPPENED),
  ALREADY_ENTERED("programmes.alreadyEntered", PlatformRule.ONCE),
  NOTHING_PROPOSED("programmes.nothingProposed", PlatformRule.IN_ORDER),
  OTHERS_PROPOSED("programmes.othersProposed", PlatformRule.AS_SEEN),
  NOT_JUDGED_YET("programmes.notJudgedYet", PlatformRule.AS_IT_HAPPENED),
  OPINION_KNOWN("programmes.opinionKnown", PlatformRule.ONCE),
  YEAR_EXISTS("programmes.yearExists", PlatformRule.ONE_OF_A_KIND);

  private final String key;
  private final Ground ground;

  ProgrammeRefusal(String key, Ground ground) {
    this.key = key;
    this.ground = ground;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Ground ground() {
    return ground;
  }
}
