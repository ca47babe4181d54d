package org.saradnja.training.programmes.keeping;

import org.saradnja.base.kernel.Refusal;

/** Why an act on a programme is refused. */
enum ProgrammeRefusal implements Refusal {
  INCOMPLETE("programmes.incomplete"),
  NOT_A_DRAFT("programmes.notADraft"),
  NOT_PROPOSED("programmes.notProposed"),
  NOT_ADOPTED("programmes.notAdopted"),
  ADOPTED_BEFORE_PROPOSED("programmes.adoptedBeforeProposed"),
  NOT_YET("programmes.notYet"),
  ALREADY_ENTERED("programmes.alreadyEntered"),
  NOTHING_PROPOSED("programmes.nothingProposed"),
  OTHERS_PROPOSED("programmes.othersProposed"),
  NOT_JUDGED_YET("programmes.notJudgedYet"),
  OPINION_KNOWN("programmes.opinionKnown"),
  YEAR_EXISTS("programmes.yearExists");

  private final String key;

  ProgrammeRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
