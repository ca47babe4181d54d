package org.saradnja.portal.news.items;

import org.saradnja.base.kernel.Refusal;

/** Why an act on a news item is refused. */
enum NewsRefusal implements Refusal {
  INCOMPLETE("news.incomplete"),
  NOT_A_DRAFT("news.notADraft"),
  NOT_PUBLISHED("news.notPublished"),
  WITHDRAWN("news.withdrawn");

  private final String key;

  NewsRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
