package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.portal.news.Headline;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.Written;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.portal.news.items.NewsItem.Published;

class NewsWritingTest {

  private static final NewsId ID = new NewsId(7);
  private static final Instant LATE_EVENING = Instant.parse("2026-11-02T23:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "CYRILLIC, Наслов, sr-Cyrl",
    "LATIN, Наслов, sr-Latn",
    "ENGLISH, Title, en",
  })
  void aTextSaysInWhichLanguageItIs(Face face, String title, String language) {
    var page = on(face).page(new Draft(ID, saying(new Written("Наслов", "Title"))), null);

    assertThat(page.title()).isEqualTo(title);
    assertThat(page.language()).isEqualTo(language);
  }

  @Test
  void whatIsNotTranslatedYetIsShownInSerbianAndMarkedAsSuch() {
    var page = on(Face.ENGLISH).page(new Draft(ID, saying(new Written("Наслов", " "))), null);

    assertThat(page.title()).isEqualTo("Наслов");
    assertThat(page.language()).isEqualTo("sr-Cyrl");
  }

  @Test
  void figuresStandApartFromTheText() {
    var page =
        on(Face.CYRILLIC)
            .page(
                new Draft(
                    ID, body("Увод.\n\n= 7 | обука\n\n## Где\n- у Нишу\n- у Рашки\n= 98 | људи")),
                null);

    assertThat(page.figures())
        .containsExactly(new NewsPage.Figure("7", "обука"), new NewsPage.Figure("98", "људи"));
    assertThat(page.parts()).extracting(NewsPage.Part::kind).containsExactly("p", "h2", "ul");
    assertThat(page.parts().getLast().items()).containsExactly("у Нишу", "у Рашки");
  }

  @Test
  void everyLineOfAnAcknowledgementIsAParagraphAndAnEmptyOneIsNone() {
    var content =
        new Content(
            new Written("Наслов", "Title"),
            new Written("", ""),
            new Written("", ""),
            new Written("", ""),
            new Written("Донатор А.\n\n  \nДонатор Б.", ""));

    var page = on(Face.CYRILLIC).page(new Draft(ID, content), null);

    assertThat(page.acknowledgement()).containsExactly("Донатор А.", "Донатор Б.");
    assertThat(page.origin()).isNull();
  }

  @Test
  void theKickerSaysTheStageAndTheDayInTheOffice() {
    var published = new Published(ID, saying(new Written("Наслов", "Title")), LATE_EVENING);
    var writing = on(Face.CYRILLIC);

    assertThat(writing.page(new Draft(ID, published.content()), null).kicker()).isEqualTo("Нацрт");
    assertThat(writing.page(published, null).kicker()).isEqualTo("Објављено 3. новембра 2026.");
    assertThat(writing.page(published.withdraw(LATE_EVENING), null).kicker())
        .isEqualTo("Повучено 3. новембра 2026.");
  }

  @Test
  void aRowOfTheListHasTheDayForPeopleAndForPrograms() {
    var headline =
        new Headline(
            ID, new Written("Наслов", "Title"), new Written("С", "S"), LATE_EVENING, "/vesti/7-n");

    var row = on(Face.ENGLISH).row(headline);

    assertThat(row)
        .isEqualTo(
            new NewsListPage.Row(
                "/vesti/7-n", "Title", "S", "en", "3 November 2026", "2026-11-03"));
  }

  private static NewsWriting on(Face face) {
    return new NewsWriting(Texts.ofCommand(TextCatalogue.ofCommands(), face));
  }

  private static Content saying(Written title) {
    var nothing = new Written("", "");
    return new Content(title, nothing, nothing, nothing, nothing);
  }

  private static Content body(String serbian) {
    var nothing = new Written("", "");
    return new Content(
        new Written("Наслов", "Title"), nothing, new Written(serbian, ""), nothing, nothing);
  }
}
