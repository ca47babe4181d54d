package org.saradnja.portal.news.items;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.springframework.stereotype.Component;

/** Drafts of news wait for the national office. */
@Component
class NewsDesk implements Desk {

  private final NewsTable news;
  private final Authorisation authorisation;

  NewsDesk(NewsTable news, Authorisation authorisation) {
    this.news = news;
    this.authorisation = authorisation;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    boolean publishes = !authorisation.mandates(who, Doing.PUBLISH_NEWS).isEmpty();
    if (!publishes) {
      return List.of();
    }
    return news.all().stream()
        .map(NewsTable.Versioned::item)
        .filter(Draft.class::isInstance)
        .map(draft -> item(draft, t))
        .toList();
  }

  private static Item item(NewsItem draft, Texts t) {
    return new Item(
        draft.content().title().serbian(),
        t.get("news.desk.about"),
        "/rad/vesti/" + draft.id() + "/pregled",
        Optional.empty(),
        t.get("news.state.draft"),
        "run");
  }
}
