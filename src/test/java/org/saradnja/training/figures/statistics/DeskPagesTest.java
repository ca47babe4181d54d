package org.saradnja.training.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.figures.FiguresFrozen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The desk of those who report on trainings. */
@PracticeWorld
class DeskPagesTest {

  private static final String DESK = "/rad/statistika";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;

  private SignedIn office;
  private SignedIn organiser;

  @BeforeEach
  void thoseWhoReport() {
    office =
        Somebody.holding(Role.NATIONAL_OFFICE, new Party.OfInstitution("kancelarija"), application);
    organiser =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);
  }

  @Test
  void theDeskLeadsToEveryListAndToWhatWasFrozen() {
    var desk = show(office, DESK);

    assertThat(desk.select("[aria-labelledby=spiskovi] a").eachAttr("href"))
        .containsExactly(
            DESK + "/obuke", DESK + "/ucesnici", DESK + "/sertifikati", DESK + "/jedinice");
    assertThat(desk.select("[aria-labelledby=preseci] a").eachAttr("href"))
        .contains("/statistika/presek/2026-12-31");
    assertThat(desk.select("#novi")).hasSize(1);
    assertThat(show(organiser, DESK).select("#novi")).as("reports on nothing").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "јуче", "31. 2. 2027."})
  void aDayThatCannotBeReadComesBackAsItWasTyped(String day) {
    var answer =
        mvc.post()
            .uri(DESK + "/presek")
            .with(Signed.as(office))
            .with(csrf())
            .param("day", day)
            .exchange();

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#day-error")).hasSize(1);
    assertThat(html(answer).expectFirst("#day").val()).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "?pol=zena, zena",
    "?pol=muskarac, muskarac",
    "?serija=ocd-2019, 123",
    "?serija=nema-je, 0",
    "?od=2019-01-01&do=2019-12-31, 123",
    "?od=2018-01-01&do=2018-12-31, 0",
    "?program=nema-ga, 0"
  })
  void aListIsNarrowedByWhatTheAddressSays(String query, String rows) {
    var list = show(office, DESK + "/ucesnici" + query);

    if (rows.matches("\\d+")) {
      assertThat(list.select("tbody tr")).hasSize(Integer.parseInt(rows));
    } else {
      var word = rows.equals("zena") ? "жена" : "мушкарац";
      assertThat(list.select("tbody tr td:nth-child(3)").eachText()).containsOnly(word);
    }
  }

  @Test
  void theFilesOfAListAreOfTheSameRows() {
    var list = show(office, DESK + "/jedinice?serija=ocd-2019");

    assertThat(list.select("a[href*=jedinice.]").eachAttr("href"))
        .containsExactly(
            DESK + "/jedinice.csv?serija=ocd-2019",
            DESK + "/jedinice.xlsx?serija=ocd-2019",
            DESK + "/jedinice.json?serija=ocd-2019");
    var json = get(office, DESK + "/jedinice.json?serija=ocd-2019").getResponse();
    assertThat(JsonMapper.shared().readTree(json.getContentAsByteArray()).toString())
        .contains("participants", "certificates");
    assertThat(get(office, DESK + "/jedinice.xlsx?serija=ocd-2019").getResponse().getContentType())
        .contains("spreadsheetml");
  }

  @Test
  void aListThatIsNoneIsNotFound() {
    assertThat(get(office, DESK + "/pregled")).hasStatus(404);
    assertThat(get(office, DESK + "/ucesnici.pdf")).hasStatus(404);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "?day=2026-12-31&series=ocd-2019, 98",
    "?day=2026-12-31&series=ocd-2027, 0",
    "?day=2026-12-31, 98"
  })
  void programsReadWhatWasFrozenOfASeries(String query, int certificates) {
    var body = mvc.get().uri("/api/v1/statistics/trainings" + query).exchange().getResponse();

    var found = JsonMapper.shared().readTree(body.getContentAsByteArray());

    assertThat(found.get("certificates").asInt()).isEqualTo(certificates);
    assertThat(found.get("asOf").asString()).isEqualTo("2026-12-31");
  }

  @Test
  void noNumberOfThePublicNamesAnybody() {
    for (var path : new String[] {"/statistika", "/statistika/brojke.csv"}) {
      var body = mvc.get().uri(path).exchange().getResponse().getContentAsByteArray();

      assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("Пробић", "Вежбовић");
    }
  }

  @Test
  void whatWasPublishedOfFrozenFiguresIsReadBack() {
    var act =
        new FiguresFrozen(
            LocalDate.of(2026, 12, 31),
            Instant.parse("2027-01-11T08:00:00Z"),
            new Actor(new UUID(0, 4), "institution:kancelarija", "national_office"),
            Digest.ofText("проба"));
    var json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(act), FiguresFrozen.class)).isEqualTo(act);
    assertThat(act.subject()).isEqualTo("training-figures:2026-12-31");
  }

  private Document show(SignedIn who, String path) {
    var answer = get(who, path);
    assertThat(answer).as(path).hasStatusOk();
    return html(answer);
  }

  private MvcTestResult get(SignedIn who, String path) {
    return mvc.get().uri(path).with(Signed.as(who)).exchange();
  }
}
