package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.SeriesId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The organiser's pages of a series. */
@ApplicationTest
@Transactional
class SeriesPagesTest {

  private static final String DESK = "/rad/obuke";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private SeriesTable series;

  private SignedIn organiser;
  private SeriesId id;
  private String path;

  @BeforeEach
  void begin() {
    organiser = AnnouncedSession.organiser(application);
    id = AnnouncedSession.begun("serija", application);
    path = DESK + "/" + id.value();
  }

  @Test
  void theChainOfSupportIsWrittenOneNameOnALineAndReadByEverybody() {
    var fields = typed();
    fields.put("donor", "Влада Швајцарске | Government of Switzerland\nДруги донатор");
    fields.put("project", "Добра управа | Good Government");

    assertThat(send(organiser, path, fields)).hasStatus(303);

    assertThat(show(path).expectFirst("#donor").wholeText())
        .isEqualTo("Влада Швајцарске | Government of Switzerland\nДруги донатор");
    AnnouncedSession.of("serija-javna", 6, Optional.empty(), application);
    assertThat(page(mvc, "/en/obuke/serija-javna").select(".ack dd").eachText())
        .containsExactly("Donor");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "title, ''",
    "title, Serija",
    "code, 'OCD 2027'",
    "programme, 00000000-0000-0000-0000-000000000009",
    "about, About"
  })
  void whatIsWrongComesBackAtItsFieldWithEverythingTyped(String field, String value) {
    for (var address : new String[] {path, DESK + "/nova"}) {
      var fields = typed();
      fields.put("implementer", "Спроводилац");
      fields.put(field, value);

      var answer = send(organiser, address, fields);

      assertThat(answer).hasStatus(422);
      assertThat(html(answer).select("#" + field + "-error")).hasSize(1);
      assertThat(html(answer).expectFirst("#implementer").wholeText()).isEqualTo("Спроводилац");
    }
    assertThat(series.get(id).version()).isZero();
  }

  @Test
  void aTakenCodeIsToldAtItsFieldWithEverythingTyped() {
    AnnouncedSession.begun("zauzeta-serija", application);
    for (var address : new String[] {path, DESK + "/nova"}) {
      var fields = typed();
      fields.put("code", "zauzeta-serija");
      fields.put("implementer", "Спроводилац");

      var answer = send(organiser, address, fields);

      assertThat(answer).hasStatus(422);
      assertThat(html(answer).expectFirst("#code-error").text()).contains("zauzeta-serija");
      assertThat(html(answer).expectFirst("#implementer").wholeText()).isEqualTo("Спроводилац");
    }
  }

  @Test
  void aNewSeriesBeginsEmptyAndOffersWhatWasAdopted() {
    var form = show(DESK + "/nova");

    assertThat(form.expectFirst("#title").val()).isEmpty();
    assertThat(form.select("#programme option").eachAttr("value"))
        .contains(series.get(id).programme().toString());
  }

  @Test
  void theDeskOfAnOrganiserHasItsOwnSeriesAlone() {
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThat(show(DESK).select("main a").eachAttr("href")).contains(path);
    assertThat(html(mvc.get().uri(DESK).with(Signed.as(other)).exchange()).select("main a"))
        .noneMatch(link -> link.attr("href").equals(path));
  }

  @Test
  void thePublicPageIsLinkedOnceATrainingIsAnnounced() {
    assertThat(show(path).select("a[href=/obuke/serija]")).isEmpty();
    var session = AnnouncedSession.of("serija-dva", 6, Optional.empty(), application);
    var of = application.getBean(SessionTable.class).get(session).series();

    assertThat(show(DESK + "/" + of).select("a[href=/obuke/serija-dva]")).hasSize(1);
    assertThat(mvc.get().uri("/obuke/serija")).hasStatus(404);
  }

  @Test
  void whoeverSawAnOlderVersionIsTold() {
    send(organiser, path, typed());

    assertThat(send(organiser, path, typed())).hasStatus(409);
    assertThat(series.get(id).version()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/nova"})
  void toAnotherOrganiserThereIsNone(String rest) {
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThat(mvc.get().uri(path + rest).with(Signed.as(other))).hasStatus(404);
    assertThat(mvc.get().uri(DESK + "/" + UUID.randomUUID() + rest).with(Signed.as(organiser)))
        .hasStatus(404);
  }

  private Map<String, String> typed() {
    var fields = new HashMap<String, String>();
    fields.put("code", "serija");
    fields.put("programme", series.get(id).programme().toString());
    fields.put("title", "Пробна серија");
    fields.put("about", "О серији.");
    fields.put("version", "0");
    return fields;
  }

  private Document show(String address) {
    var answer = mvc.get().uri(address).with(Signed.as(organiser)).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return html(answer);
  }

  private MvcTestResult send(SignedIn who, String address, Map<String, String> fields) {
    var request = mvc.post().uri(address).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
