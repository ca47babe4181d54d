package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.PublicThings.PublicThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** What readers and the office see of an item in each of its stages. */
@ApplicationTest
@Transactional
class NewsOfStagesTest {

  private static final Instant LATE = Instant.parse("2098-05-04T10:00:00Z");

  @Autowired private NewsTable news;
  @Autowired private PublicNews known;
  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;

  private SignedIn office;

  @BeforeEach
  void open() {
    office =
        Somebody.holding(Role.NATIONAL_OFFICE, new Party.OfInstitution("kancelarija"), application);
  }

  @ParameterizedTest(name = "{0}: button {1}, form {2}")
  @CsvSource({
    "DRAFT, Објавите вест, Сачувајте нацрт",
    "PUBLISHED, Повуците вест, Објавите исправку",
  })
  void theOfficeIsOfferedWhatTheStageAllows(String stage, String button, String submit) {
    var id = in(stage);

    assertThat(html(get("/rad/vesti/" + id + "/pregled")).select("main button").eachText())
        .contains(button);
    assertThat(html(get("/rad/vesti/" + id)).select("main button").eachText()).contains(submit);
  }

  @Test
  void theWithdrawnOffersNothingAndSaysWhy() {
    var preview = html(get("/rad/vesti/" + in("WITHDRAWN") + "/pregled"));

    assertThat(preview.select("main form")).isEmpty();
    assertThat(preview.text()).contains("Вест је повучена и више се не мења.");
  }

  @ParameterizedTest
  @CsvSource({"DRAFT, Нацрт", "PUBLISHED, Објављено", "WITHDRAWN, Повучено"})
  void theDeskNamesTheStage(String stage, String state) {
    var id = in(stage);

    var row = html(get("/rad/vesti")).select("tbody tr:has(a[href$=/vesti/" + id + "/pregled])");

    assertThat(row.select(".tag").text()).isEqualTo(state);
  }

  @Test
  void theLogLeadsOnlyToWhatIsPublic() {
    var published = in("PUBLISHED");

    assertThat(known.find("news:" + published))
        .contains(new PublicThing("Наслов вести", "/vesti/" + published + "-naslov-vesti"));
    assertThat(known.find("news:" + in("DRAFT"))).isEmpty();
    assertThat(known.find("news:" + in("WITHDRAWN"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"news:", "news:x", "news:-1", "news:12345678901", "call:1", "xnews:1"})
  void anotherNameIsNoNews(String name) {
    assertThat(known.find(name)).isEmpty();
  }

  @Test
  void aLongListIsTurnedPageByPage() {
    IntStream.range(0, PageOf.SIZE + 1).forEach(at -> published(LATE.plusSeconds(at)));

    var first = page(mvc, "/vesti");
    var second = page(mvc, "/vesti?strana=2");

    assertThat(first.select(".records > li")).hasSize(PageOf.SIZE);
    assertThat(first.select("nav a[href*=strana]").eachAttr("href")).contains("/vesti?strana=2");
    assertThat(second.select(".records > li")).isNotEmpty();
    assertThat(second.select(".records a").eachAttr("href"))
        .doesNotContainAnyElementsOf(first.select(".records a").eachAttr("href"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/vesti/999999999", "/vesti/0-nema", "/vesti/nema", "/vesti/1234567890"})
  void anAddressWithoutNewsIsNotFound(String path) {
    assertThat(mvc.get().uri(path)).hasStatus(404);
  }

  @Test
  void readingChangesNothing() {
    var id = in("DRAFT");
    var before = news.get(id);

    get("/rad/vesti");
    get("/rad/vesti/" + id);
    get("/rad/vesti/" + id + "/pregled");

    assertThat(news.get(id)).isEqualTo(before);
    assertThat(get("/rad/vesti/" + id + "/objava")).hasStatus(405);
  }

  @Test
  void anActWithoutTheVersionThatWasSeenIsRefused() {
    var id = in("DRAFT");

    assertThat(
            mvc.post()
                .uri("/rad/vesti/" + id + "/objava")
                .with(Signed.as(office))
                .with(csrf())
                .exchange())
        .hasStatus4xxClientError();

    assertThat(news.find(id)).isEmpty();
  }

  @Test
  void whoLooksAtAnUnknownItemIsToldThatThereIsNone() {
    assertThat(get("/rad/vesti/999999999")).hasStatus(404);
    assertThat(get("/rad/vesti/999999999/pregled")).hasStatus(404);
  }

  private NewsId in(String stage) {
    return switch (stage) {
      case "DRAFT" -> news.insert(NewsItemTest.whole(), LATE);
      case "PUBLISHED" -> published(LATE);
      case "WITHDRAWN" -> withdrawn();
      default -> throw new IllegalArgumentException(stage);
    };
  }

  private NewsId published(Instant at) {
    var draft = news.get(news.insert(NewsItemTest.whole(), at));
    news.update(draft.with(((Draft) draft.item()).publish(at)), at);
    return draft.item().id();
  }

  private NewsId withdrawn() {
    var id = published(LATE);
    var found = news.get(id);
    news.update(found.with(((NewsItem.Published) found.item()).withdraw(LATE)), LATE);
    return id;
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(Signed.as(office)).exchange();
  }
}
