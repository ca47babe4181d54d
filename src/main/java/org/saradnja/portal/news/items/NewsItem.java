package org.saradnja.portal.news.items;

import java.time.Instant;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.portal.news.NewsId;

/** A news item, one type for each stage. */
sealed interface NewsItem {

  NewsId id();

  Content content();

  /** With other words; whoever published them before stays bound by their first day. */
  NewsItem saying(Content other);

  default String address() {
    var slug = content().slug();
    return slug.isEmpty() ? id().toString() : id() + "-" + slug;
  }

  record Draft(NewsId id, Content content) implements NewsItem {

    Published publish(Instant now) {
      if (!content.isComplete()) {
        throw new ActRefused(NewsRefusal.INCOMPLETE);
      }
      return new Published(id, content, now);
    }

    @Override
    public Draft saying(Content other) {
      return new Draft(id, other);
    }
  }

  record Published(NewsId id, Content content, Instant at) implements NewsItem {

    Withdrawn withdraw(Instant now) {
      return new Withdrawn(id, content, at, now);
    }

    /** What is public stays readable on all three faces. */
    @Override
    public Published saying(Content other) {
      if (!other.isComplete()) {
        throw new ActRefused(NewsRefusal.INCOMPLETE);
      }
      return new Published(id, other, at);
    }
  }

  record Withdrawn(NewsId id, Content content, Instant publishedAt, Instant at)
      implements NewsItem {

    @Override
    public Withdrawn saying(Content other) {
      throw new ActRefused(NewsRefusal.WITHDRAWN);
    }
  }
}
