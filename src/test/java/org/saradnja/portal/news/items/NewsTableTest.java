package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.portal.news.Headline;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class NewsTableTest {

  private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-02T11:00:00Z");

  @Autowired private NewsTable news;
  @Autowired private JdbcClient jdbc;

  @Test
  void keepsEveryStage() {
    var draft = news.get(news.insert(NewsItemTest.whole(), MORNING));
    assertThat(draft.item()).isEqualTo(new Draft(draft.item().id(), NewsItemTest.whole()));

    var published = ((Draft) draft.item()).publish(MORNING);
    news.update(draft.with(published), MORNING);
    assertThat(news.get(published.id()).item()).isEqualTo(published);

    var withdrawn = published.withdraw(NOON);
    news.update(news.get(published.id()).with(withdrawn), NOON);
    assertThat(news.get(published.id()).item()).isEqualTo(withdrawn);
    assertThat(news.get(published.id()).changedAt()).isEqualTo(NOON);
  }

  @Test
  void onlyPublishedItemsArePublicTheNewestFirst() {
    var early = published(MORNING);
    var late = published(NOON);
    news.insert(NewsItemTest.whole(), NOON);

    assertThat(news.latest(10)).extracting(Headline::id).startsWith(late, early);
    assertThat(news.find(early))
        .get()
        .extracting(Headline::href)
        .isEqualTo("/vesti/" + early + "-naslov-vesti");
    assertThat(news.find(news.insert(NewsItemTest.whole(), NOON))).isEmpty();
    assertThat(news.countPublished()).isEqualTo(news.latest(100).size());
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var mine = news.get(news.insert(NewsItemTest.whole(), MORNING));
    news.update(mine, MORNING);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> news.update(mine, NOON));
  }

  @Test
  void theDatabaseRefusesAPublishedItemWithoutItsMoment() {
    var id = news.insert(NewsItemTest.whole(), MORNING);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update news_item set stage = 'PUBLISHED' where id = :id")
                .param("id", id.value())
                .update())
        .withMessageContaining("only_a_draft_was_never_published");
  }

  @Test
  void anUnknownItemIsNoSuchThing() {
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> news.get(new NewsId(999_999)));
  }

  private NewsId published(Instant at) {
    var draft = news.get(news.insert(NewsItemTest.whole(), at));
    news.update(draft.with(((Draft) draft.item()).publish(at)), at);
    return draft.item().id();
  }
}
