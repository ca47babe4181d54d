package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.portal.news.NewsCorrected;
import org.saradnja.portal.news.NewsPublished;
import org.saradnja.portal.news.NewsWithdrawn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class NewsPagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private NewsDesk desk;
  @Autowired private TextsOfRequest texts;

  private SignedIn office;

  @BeforeEach
  void open() {
    office =
        Somebody.holding(Role.NATIONAL_OFFICE, new Party.OfInstitution("kancelarija"), application);
  }

  @Test
  void anItemIsDraftedPreviewedAndPublished() {
    var number = draft(whole());
    var preview = html(mvc.get().uri(rad(number, "/pregled")).with(Signed.as(office)).exchange());
    assertThat(preview.expectFirst(".notice").text()).contains("Нацрт", "Ћир", "Lat", "EN");
    assertThat(desk.of(office, texts.of(Face.CYRILLIC)))
        .extracting(Desk.Item::title)
        .contains("Наслов <вести>");
    assertThat(mvc.get().uri("/vesti/" + number)).hasStatus(404);

    assertThat(act(number, "objava", 0)).hasStatus(303);

    var page = page(mvc, "/vesti/" + number + "-naslov-vesti");
    assertThat(page.expectFirst("h1").text()).isEqualTo("Наслов <вести>");
    assertThat(page.select(".prose h3").eachText()).containsExactly("Међунаслов");
    assertThat(page.select(".prose li").eachText()).containsExactly("једно", "друго");
    assertThat(page.select(".figures dd").eachText()).containsExactly("98");
    assertThat(page.select(".ack p").eachText()).containsExactly("Подршка донатора");
    assertThat(events.stream(NewsPublished.class)).hasSize(1);
  }

  @Test
  void theThreeFacesAreReadInTheirLanguages() {
    var number = published();

    var latin = page(mvc, "/lat/vesti/" + number + "-naslov-vesti");
    var english = page(mvc, "/en/vesti/" + number + "-naslov-vesti");

    assertThat(latin.expectFirst("h1").text()).isEqualTo("Naslov <vesti>");
    assertThat(latin.expectFirst("h1").attr("lang")).isEqualTo("sr-Latn");
    assertThat(english.expectFirst("h1").text()).isEqualTo("The title");
    assertThat(english.expectFirst("h1").attr("lang")).isEqualTo("en");
    assertThat(english.select(".ack p").eachText()).containsExactly("Support of the donor");
  }

  @Test
  void anOldAddressLeadsToTheRightOneInItsFace() {
    var number = published();

    for (var face : new String[] {"", "/lat", "/en"}) {
      assertThat(mvc.get().uri(face + "/vesti/" + number + "-stari-naslov"))
          .hasStatus(301)
          .hasHeader(HttpHeaders.LOCATION, face + "/vesti/" + number + "-naslov-vesti");
    }
  }

  @Test
  void theWithdrawnSaysThatItWas() {
    var number = published();

    assertThat(act(number, "povlacenje", 1)).hasStatus(303);

    assertThat(mvc.get().uri("/vesti/" + number + "-naslov-vesti")).hasStatus(410);
    assertThat(mvc.get().uri("/vesti.atom")).bodyText().doesNotContain("/vesti/" + number + "-");
    assertThat(events.stream(NewsWithdrawn.class)).hasSize(1);
    assertThat(act(number, "povlacenje", 2)).hasStatus(409);
  }

  @Test
  void aCorrectionOfWhatIsPublicIsAnAct() {
    var number = published();
    var corrected = new HashMap<>(whole());
    corrected.put("title", "Други наслов");
    corrected.put("version", "1");

    assertThat(send(rad(number, ""), corrected)).hasStatus(303);

    assertThat(page(mvc, "/vesti/" + number + "-drugi-naslov").title()).startsWith("Други наслов");
    assertThat(events.stream(NewsCorrected.class)).hasSize(1);
    assertThat(send(rad(number, ""), corrected)).hasStatus(409);
  }

  @Test
  void withoutEnglishNothingIsPublished() {
    var serbian = new HashMap<>(whole());
    serbian.put("bodyEn", "");
    var number = draft(serbian);

    var answer = act(number, "objava", 0);

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).expectFirst(".notice").text()).contains("енглеском");
  }

  @Test
  void aWrongFormComesBackWithEverythingTyped() {
    var wrong = new HashMap<>(whole());
    wrong.put("title", "");
    wrong.put("lead", "Samo latinica ovde");

    var answer = send("/rad/vesti/nova", wrong);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#title-error").text()).isEqualTo("Упишите наслов.");
    assertThat(page.expectFirst("#lead-error").text()).contains("ћирилицом");
    assertThat(page.expectFirst("#lead").wholeText()).isEqualTo("Samo latinica ovde");
    assertThat(page.expectFirst("#titleEn").val()).isEqualTo("The title");
  }

  @Test
  void theFeedHasOneEntryForEachItemInItsFace() {
    var number = published();

    assertThat(mvc.get().uri("/vesti.atom"))
        .hasStatusOk()
        .hasContentTypeCompatibleWith("application/atom+xml")
        .bodyText()
        .contains("xml:lang=\"sr-Cyrl\"", "<title>Наслов &lt;вести", "/vesti/" + number);
    assertThat(mvc.get().uri("/lat/vesti.atom")).bodyText().contains("Naslov &lt;vesti");
    assertThat(mvc.get().uri("/en/vesti.atom")).bodyText().contains("<title>The title</title>");
  }

  @Test
  void theDeskIsTheOfficesAlone() {
    var number = draft(whole());
    var other = Somebody.withoutMandates(application);

    assertThat(mvc.get().uri("/rad/vesti").with(Signed.as(other))).hasStatus(404);
    assertThat(mvc.get().uri(rad(number, "/pregled")).with(Signed.as(other))).hasStatus(404);
    assertThat(desk.of(other, texts.of(Face.CYRILLIC))).isEmpty();
    assertThat(
            html(mvc.get().uri("/rad/vesti").with(Signed.as(office)).exchange())
                .select("tbody th")
                .eachText())
        .contains("Наслов <вести>");
  }

  private String published() {
    var number = draft(whole());
    act(number, "objava", 0);
    return number;
  }

  private String draft(Map<String, String> form) {
    var answer = send("/rad/vesti/nova", form);
    assertThat(answer).hasStatus(303);
    var location = String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
    return location.replaceAll("\\D", "");
  }

  private MvcTestResult act(String number, String act, int version) {
    return send(rad(number, "/" + act), Map.of("version", String.valueOf(version)));
  }

  private static String rad(String number, String rest) {
    return "/rad/vesti/" + number + rest;
  }

  private MvcTestResult send(String path, Map<String, String> form) {
    var request = mvc.post().uri(path).with(Signed.as(office)).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private static Map<String, String> whole() {
    return Map.of(
        "title", "Наслов <вести>",
        "titleEn", "The title",
        "lead", "Сажетак",
        "leadEn", "Summary",
        "body", "= 98 | сертификата\n\nПасус\n\n## Међунаслов\n- једно\n- друго",
        "bodyEn", "= 98 | certificates\n\nParagraph",
        "ack", "Подршка донатора",
        "ackEn", "Support of the donor",
        "version", "0");
  }
}
