package org.saradnja.portal.news.items;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.portal.news.NewsCorrected;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.NewsPublished;
import org.saradnja.portal.news.NewsWithdrawn;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.portal.news.items.NewsItem.Published;
import org.saradnja.portal.news.items.NewsItem.Withdrawn;
import org.saradnja.portal.news.items.NewsTable.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acts on news: drafting, publishing, correcting what is public, withdrawing it. */
@Component
class Publishing {

  private final NewsTable news;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Publishing(
      NewsTable news,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.news = news;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** A draft is nobody's business yet: it is no act. */
  @Transactional
  public NewsId draft(SignedIn who, Content content) {
    var now = time.now();
    actor(who);
    return news.insert(content, now);
  }

  /** Saves a draft, or corrects what is public. */
  @Transactional
  public void rewrite(SignedIn who, NewsId id, int version, Content content) {
    var now = time.now();
    var actor = actor(who);
    var found = news.get(id);
    var rewritten = found.item().saying(content);
    news.update(new Versioned(rewritten, version, found.changedAt()), now);
    if (rewritten instanceof Published) {
      events.publishEvent(new NewsCorrected(id, now, actor, content.digest()));
    }
  }

  @Transactional
  public void publish(SignedIn who, NewsId id, int version) {
    var now = time.now();
    var actor = actor(who);
    var found = news.get(id);
    var published =
        switch (found.item()) {
          case Draft draft -> draft.publish(now);
          case Published _, Withdrawn _ -> throw new ActRefused(NewsRefusal.NOT_A_DRAFT);
        };
    news.update(new Versioned(published, version, found.changedAt()), now);
    events.publishEvent(new NewsPublished(id, now, actor, published.content().digest()));
  }

  @Transactional
  public void withdraw(SignedIn who, NewsId id, int version) {
    var now = time.now();
    var actor = actor(who);
    var found = news.get(id);
    var withdrawn =
        switch (found.item()) {
          case Published published -> published.withdraw(now);
          case Draft _, Withdrawn _ -> throw new ActRefused(NewsRefusal.NOT_PUBLISHED);
        };
    news.update(new Versioned(withdrawn, version, found.changedAt()), now);
    events.publishEvent(new NewsWithdrawn(id, now, actor, withdrawn.content().digest()));
  }

  /** Whoever acts for the national office; to others there is no such desk. */
  private Actor actor(SignedIn who) {
    return authorisation.mandates(who, Doing.PUBLISH_NEWS).stream()
        .findFirst()
        .map(mandate -> authorisation.require(who, Doing.PUBLISH_NEWS, mandate.party()).actor())
        .orElseThrow(() -> new NoSuchThing("desk of news"));
  }
}
