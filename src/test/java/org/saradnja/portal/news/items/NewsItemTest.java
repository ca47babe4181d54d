package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.Written;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.portal.news.items.NewsItem.Published;

class NewsItemTest {

  private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-02T11:00:00Z");
  private static final NewsId ID = new NewsId(7);

  @Test
  void onlyWhatCanBeReadOnAllFacesIsPublished() {
    var withoutEnglish = with(new Written("Текст", ""));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> new Draft(ID, withoutEnglish).publish(MORNING))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(NewsRefusal.INCOMPLETE));
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> new Published(ID, whole(), MORNING).saying(withoutEnglish));
    assertThat(new Draft(ID, whole()).publish(MORNING))
        .isEqualTo(new Published(ID, whole(), MORNING));
  }

  @Test
  void anAcknowledgementStandsInBothLanguagesOrInNone() {
    var half =
        new Content(
            whole().title(),
            whole().lead(),
            whole().body(),
            whole().origin(),
            new Written("Хвала", ""));

    assertThat(half.isComplete()).isFalse();
  }

  @Test
  void aCorrectionKeepsTheFirstDay() {
    var corrected = new Published(ID, whole(), MORNING).saying(with(new Written("Ново", "New")));

    assertThat(corrected.at()).isEqualTo(MORNING);
  }

  @Test
  void theWithdrawnDoesNotChangeAnyMore() {
    var withdrawn = new Published(ID, whole(), MORNING).withdraw(NOON);

    assertThat(withdrawn.publishedAt()).isEqualTo(MORNING);
    assertThatExceptionOfType(ActRefused.class).isThrownBy(() -> withdrawn.saying(whole()));
  }

  @Test
  void theAddressIsTheNumberAndTheTitleInAscii() {
    assertThat(new Draft(ID, whole()).address()).isEqualTo("7-naslov-vesti");
  }

  @Test
  void aTitleWithoutAnyLetterOfOursLeavesTheNumberAlone() {
    var russian =
        new Content(
            new Written("Ы", "Y"),
            whole().lead(),
            whole().body(),
            whole().origin(),
            whole().acknowledgement());

    assertThat(new Draft(ID, russian).address()).matches("7|7-[a-z0-9-]+[a-z0-9]");
  }

  static Content whole() {
    return with(new Written("Текст", "Text"));
  }

  private static Content with(Written body) {
    return new Content(
        new Written("Наслов вести", "Title"),
        new Written("Сажетак", "Summary"),
        body,
        new Written("Извор", "Source"),
        new Written("", ""));
  }
}
