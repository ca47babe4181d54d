package org.saradnja.portal.news.items;

import java.util.Optional;
import org.saradnja.base.web.PublicThings;
import org.saradnja.portal.news.NewsId;
import org.springframework.stereotype.Component;

/** Leads from the log to the news it names. */
@Component
class PublicNews implements PublicThings {

  private static final String KIND = "news:";

  private final NewsTable news;

  PublicNews(NewsTable news) {
    this.news = news;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    if (!name.matches(KIND + "[0-9]{1,9}")) {
      return Optional.empty();
    }
    return news.find(new NewsId(Integer.parseInt(name.substring(KIND.length()))))
        .map(found -> new PublicThing(found.title().serbian(), found.href()));
  }
}
