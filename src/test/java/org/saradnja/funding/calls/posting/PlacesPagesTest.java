package org.saradnja.funding.calls.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.drafting.OfficeOfRaska;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer of Рашка records where a call of today stands, and everybody reads it. */
@ApplicationTest
class PlacesPagesTest {

  private static final String LINK = "https://primer.example/konkursi/1";

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private PlacesDesk desk;
  @Autowired private TextsOfRequest texts;
  @Autowired private LegalTime time;
  @Autowired private JdbcClient jdbc;
  private OfficeOfRaska office;

  @BeforeEach
  void published() {
    office = OfficeOfRaska.withCall(application);
  }

  @Test
  void whatIsMissingStandsOnTheDeskAndOnThePageWithTheProvision() {
    assertThat(onTheDesk())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.about()).contains("сајт органа", "портал еУправа", "Уредба 16/2018");
          assertThat(item.state()).isEqualTo("Објава није забележена");
        });
    assertThat(html(get(office.officer(), path())).select("#mesta ~ .part-body, .part").text())
        .contains("Није забележена објава: сајт органа, портал еУправа.");
    assertThat(page(mvc, "/konkursi/" + office.code()).text())
        .contains("објава још није забележена");
  }

  @Test
  void recordedEverywhereItIsShownWithItsLinksAndNothingWaits() {
    assertThat(post(place("own-site", LINK, "", today()))).hasStatus(303);
    assertThat(post(place("e-government-portal", LINK + "/e", "", today()))).hasStatus(303);
    assertThat(post(place("official-gazette", "", "Службени лист, бр. 4", today()))).hasStatus(303);

    var shown = page(mvc, "/konkursi/" + office.code());
    assertThat(shown.select("a[rel=external]").eachAttr("href")).contains(LINK, LINK + "/e");
    assertThat(shown.text()).contains("Службени лист, бр. 4").doesNotContain("није забележена");
    assertThat(page(mvc, "/en/konkursi/" + office.code()).text())
        .contains("Where the call was published", "official gazette");
    assertThat(onTheDesk()).isEmpty();
    assertThat(mvc.get().uri("/api/v1/calls/" + office.code()).exchange())
        .bodyText()
        .contains("\"own-site\"", LINK);
  }

  @Test
  void aPlaceRecordedTwiceIsCorrected() {
    post(place("own-site", LINK, "", today()));
    post(place("own-site", LINK + "/ispravno", "", today()));

    assertThat(page(mvc, "/konkursi/" + office.code()).select("a[rel=external]").eachAttr("href"))
        .containsExactly(LINK + "/ispravno");
    assertThat(
            jdbc.sql("select count(*) from ledger_entry where subject = :call and kind = :kind")
                .param("call", office.id().subject())
                .param("kind", "CallPosted")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void whatCannotBeReadComesBackAndADayBeforeThePublicationIsRefused() {
    assertThat(post(place("own-site", "primer", "", today()))).hasStatus(422);
    assertThat(post(place("own-site", LINK, "", "2020-01-01"))).hasStatus(409);
    assertThat(post(place("own-site", LINK, "", time.today().plusDays(1).toString())))
        .hasStatus(409);
  }

  @Test
  void theRecordMovesNoAnnouncedDay() {
    var before = page(mvc, "/konkursi/" + office.code()).select(".due").text();

    post(place("own-site", LINK, "", today()));

    assertThat(page(mvc, "/konkursi/" + office.code()).select(".due").text()).isEqualTo(before);
  }

  @Test
  void anotherUnitKnowsNothingOfIt() {
    var stranger = Somebody.holding(Role.OFFICER, new UnitId("kladovo"), application);

    assertThat(get(stranger, path())).hasStatus(404);
    assertThat(desk.of(stranger, texts.of(Face.CYRILLIC)))
        .noneMatch(item -> item.href().equals(path()));
  }

  private List<Desk.Item> onTheDesk() {
    return desk.of(office.officer(), texts.of(Face.CYRILLIC)).stream()
        .filter(item -> item.href().equals(path()))
        .toList();
  }

  private String path() {
    return "/rad/konkursi/" + office.code() + "/mesta";
  }

  private String today() {
    return time.today().toString();
  }

  private static Map<String, String> place(String place, String link, String issue, String on) {
    return Map.of("place", place, "link", link, "issue", issue, "on", on);
  }

  private MvcTestResult get(SignedIn who, String path) {
    return mvc.get().uri(path).with(Signed.as(who)).exchange();
  }

  private MvcTestResult post(Map<String, String> fields) {
    var request = mvc.post().uri(path()).with(Signed.as(office.officer())).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
