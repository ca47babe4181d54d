package org.saradnja.funding.calls.posting;

import org.saradnja.base.kernel.Refusal;

/** Why the record of a place is refused. */
enum PostingRefusal implements Refusal {
  /** Arguments: the first and the last day that can be recorded. */
  OUTSIDE_OF_ITS_TIME("calls.posting.outsideOfItsTime");

  private final String key;

  PostingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
