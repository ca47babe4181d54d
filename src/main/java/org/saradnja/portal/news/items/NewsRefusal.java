package org.saradnja.portal.news.items;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an act on a news item is refused. */
enum NewsRefusal implements Refusal {
  INCOMPLETE("news.incomplete", PlatformRule.COMPLETE),
  NOT_A_DRAFT("news.notADraft", PlatformRule.PUBLISHED_STAYS),
  NOT_PUBLISHED("news.notPublished", PlatformRule.IN_ORDER),
  WITHDRAWN("news.withdrawn", PlatformRule.WHAT_ENDED);

  private final String key;
  private final Ground ground;

  NewsRefusal(String key, Ground ground) {
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
