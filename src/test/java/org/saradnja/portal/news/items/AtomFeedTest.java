package org.saradnja.portal.news.items;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.Written;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What a feed reader needs of the feed (RFC 4287). */
@ApplicationTest
@Transactional
class AtomFeedTest {

  /** Later than anything that other tests publish. */
  private static final Instant LATE = Instant.parse("2098-05-04T10:00:00Z");

  @Autowired private NewsTable news;
  @Autowired private MockMvcTester mvc;

  @Test
  void aReaderFindsInTheFeedAllThatTheStandardAsks() {
    var id = published(LATE, "Наслов & <знак>");

    var feed = feed("");
    var entry = feed.expectFirst("entry");

    assertThat(feed.expectFirst("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.select("feed > id, feed > title, feed > updated")).hasSize(3);
    assertThat(entry.expectFirst("title").text()).isEqualTo("Наслов & <знак>");
    assertThat(entry.expectFirst("updated").text()).isEqualTo(LATE.toString());
    assertThat(entry.select("author > name").text()).startsWith("Канцеларија");
    assertThat(entry.expectFirst("id").text()).endsWith("/vesti/" + id);
  }

  @ParameterizedTest
  @CsvSource({"'', /vesti", "/lat, /lat/vesti", "/en, /en/vesti"})
  void everyLinkIsAbsoluteAndStaysInItsFace(String face, String list) {
    published(LATE, "Наслов");

    var feed = feed(face);

    assertThat(feed.select("link").eachAttr("href")).allMatch(href -> href.startsWith("http"));
    assertThat(feed.select("feed > link[rel=alternate]").attr("href")).endsWith(list);
    assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith(list + ".atom");
    assertThat(feed.expectFirst("entry > link").attr("href")).contains(list + "/");
  }

  @Test
  void anEntryIsTheSameThingInAllThreeFaces() {
    published(LATE, "Наслов");

    var ids =
        List.of("", "/lat", "/en").stream().map(face -> feed(face).select("entry > id").text());

    assertThat(ids.distinct()).hasSize(1);
  }

  @Test
  void theNewestTwentyAreInIt() {
    IntStream.range(0, 22).forEach(at -> published(LATE.plusSeconds(at), "Вест број " + at));

    var feed = feed("");

    assertThat(feed.select("entry")).hasSize(20);
    assertThat(feed.select("entry > title").eachText())
        .startsWith("Вест број 21")
        .endsWith("Вест број 2");
    assertThat(feed.select("feed > updated").text()).isEqualTo(LATE.plusSeconds(21).toString());
  }

  @Test
  void aStrictParserReadsIt() throws Exception {
    published(LATE, "Знак ]]> и \"наводници\" & <ознака>");

    var body = mvc.get().uri("/vesti.atom").exchange().getResponse().getContentAsByteArray();

    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body))
                .getDocumentElement()
                .getNodeName())
        .isEqualTo("feed");
  }

  private NewsId published(Instant at, String title) {
    var nothing = new Written("", "");
    var content =
        new Content(
            new Written(title, "Title"),
            new Written("Сажетак", "Summary"),
            new Written("Текст", "Text"),
            nothing,
            nothing);
    var draft = news.get(news.insert(content, at));
    news.update(draft.with(((Draft) draft.item()).publish(at)), at);
    return draft.item().id();
  }

  private Document feed(String face) {
    var answer = mvc.get().uri(face + "/vesti.atom").exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), UTF_8), "", Parser.xmlParser());
  }
}
