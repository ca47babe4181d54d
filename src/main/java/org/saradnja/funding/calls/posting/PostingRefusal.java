package org.saradnja.funding.calls.posting;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.Refusal;

/** Why the record of a place is refused. */
enum PostingRefusal implements Refusal {
  /** Arguments: the first and the last day that can be recorded. */
  OUTSIDE_OF_ITS_TIME("calls.posting.outsideOfItsTime", Ground.REGULATION_16_ARTICLE_6);

  private final String key;
  private final Ground ground;

  PostingRefusal(String key, Ground ground) {
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
