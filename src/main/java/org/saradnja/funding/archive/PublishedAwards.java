package org.saradnja.funding.archive;

import java.util.List;

/** What decisions of the past gave, recipient by recipient. */
public interface PublishedAwards {

  /** In the order of their keys. Lists that only propose, and rows without an amount, give none. */
  List<PublishedAward> all();
}
