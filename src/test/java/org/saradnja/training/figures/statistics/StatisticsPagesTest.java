package org.saradnja.training.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PracticeWorld
class StatisticsPagesTest {

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;

  @ParameterizedTest
  @CsvSource({
    "/statistika, обука, учесника, сертификата, Од 123 учесника сертификат је добило 98",
    "/lat/statistika, obuka, učesnika, sertifikata, Od 123 učesnika sertifikat je dobilo 98",
    "/en/statistika, trainings, participants, certificates, Of 123 participants 98 earned"
  })
  void theSeriesOf2019IsCountedInEveryFace(
      String path, String trainings, String participants, String certificates, String sentence) {
    var part = page(web, path).expectFirst("section[aria-labelledby=ocd-2019]");

    assertThat(part.select(".figures dt").eachText())
        .contains(trainings, participants, certificates);
    assertThat(part.select(".figures dd").eachText()).contains("7", "123", "98", "61");
    assertThat(part.expectFirst("figcaption").text()).startsWith(sentence);
  }

  @Test
  void everyChartHasItsWordsOrItsTable() {
    var page = page(web, "/statistika");

    assertThat(page.select("svg.bar-chart[role=img]"))
        .isNotEmpty()
        .allMatch(chart -> !chart.attr("aria-label").isBlank());
    assertThat(page.select("table svg.bar-chart"))
        .isNotEmpty()
        .allMatch(chart -> chart.attr("aria-hidden").equals("true"));
    assertThat(page.select("caption").eachText())
        .contains("По години", "По програму", "По пројекту", "По донатору", "По врсти јединице");
  }

  @Test
  void aPeriodLeavesOutWhatEndedOutsideIt() {
    var in2019 = page(web, "/statistika?od=2019-01-01&do=2019-12-31");

    assertThat(in2019.select("#ocd-2019")).hasSize(1);
    assertThat(in2019.select("#ocd-2027")).isEmpty();
    assertThat(page(web, "/statistika?do=2018-12-31").text())
        .contains("Нема одржане обуке која томе одговара.");
  }

  @Test
  void daysOutOfOrderComeBackWithAMessageAtTheField() {
    var answer = web.get().uri("/statistika?od=2020-01-01&do=2019-01-01").exchange();

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#od").attr("aria-describedby")).isEqualTo("od-error");
  }

  @Test
  void programsReadTheSameNumbers() {
    var found = json("/api/v1/statistics/trainings?series=ocd-2019");

    assertThat(found.get("sessions").asInt()).isEqualTo(7);
    assertThat(found.get("participants").asInt()).isEqualTo(123);
    assertThat(found.get("certificates").asInt()).isEqualTo(98);
    assertThat(found.get("units").asInt()).isEqualTo(61);
    assertThat(found.get("women").asInt() + found.get("men").asInt()).isEqualTo(123);
    var kinds = found.get("unitsByKind");
    assertThat(
            kinds.get("cities").asInt()
                + kinds.get("municipalities").asInt()
                + kinds.get("cityMunicipalities").asInt())
        .isEqualTo(61);
  }

  @Test
  void theTableToTakeAwayHasTheSameNumbers() {
    var lines = file("/statistika/brojke.csv?od=2019-01-01&do=2019-12-31").lines().toList();

    assertThat(lines.getFirst()).contains("by,value,sessions,participants");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("all,,7,123,"))
        .anyMatch(line -> line.startsWith("year,2019,7,123,"))
        .anyMatch(line -> line.startsWith("donor,Влада Швајцарске,7,123,"));
    assertThat(file("/statistika/brojke.csv?do=2018-12-31")).contains("all,,0,0,");
    assertThat(page(web, "/statistika?od=2019-01-01").select("a[download]").attr("href"))
        .isEqualTo("/statistika/brojke.csv?od=2019-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "?series=nema-je, 404",
    "?series=Није!, 404",
    "?from=juče, 422",
    "?from=2020-01-01&until=2019-01-01, 422",
    "?day=2026-12-30, 404",
    "?day=2026-12-31&from=2019-01-01, 422",
    "?day=2026-12-31&donor=vlada-svajcarske, 422",
    "?donor=nema-ga, 404",
    "?project=nema-ga, 404",
    "?programme=nema-ga, 404"
  })
  void whatIsNotKnownIsToldToPrograms(String query, int status) {
    assertThat(web.get().uri("/api/v1/statistics/trainings" + query)).hasStatus(status);
  }

  @ParameterizedTest
  @CsvSource({
    "?program=saradnja-sa-ocd&do=2019-12-31, true",
    "?projekat=unapredenje-dobrog-upravljanja-na-lokalnom-nivou, true",
    "?donator=vlada-svajcarske, true",
    "?donator=vlada-svajcarske&projekat=dobra-uprava-za-vezbu, false",
    "?program=nema-ga, false"
  })
  void aProgrammeAProjectOrADonorLeavesOutTheOthers(String query, boolean found) {
    var page = page(web, "/statistika" + query);

    assertThat(page.select("#ocd-2019")).hasSize(found ? 1 : 0);
    if (found) {
      assertThat(page.select("#ocd-2019, section[aria-labelledby=ocd-2019]").text())
          .contains("123", "98");
      assertThat(page.select("section[aria-labelledby=ocd-2027]")).isEmpty();
    } else {
      assertThat(page.text()).contains("Нема одржане обуке која томе одговара.");
    }
  }

  @Test
  void whatWasChosenStaysChosenAndIsTakenAwayTheSame() {
    var page = page(web, "/statistika?donator=vlada-svajcarske&od=2019-01-01");

    assertThat(page.expectFirst("#donator option[selected]").val()).isEqualTo("vlada-svajcarske");
    assertThat(page.expectFirst("#projekat option[selected]").text()).isEqualTo("сви пројекти");
    assertThat(page.select("a[download]").attr("href"))
        .isEqualTo("/statistika/brojke.csv?od=2019-01-01&donator=vlada-svajcarske");
    assertThat(file("/statistika/brojke.csv?donator=vlada-svajcarske")).contains("all,,7,123,");
    assertThat(page.select("a[href^=/api/v1/statistics/trainings]").attr("href"))
        .isEqualTo("/api/v1/statistics/trainings?from=2019-01-01&donor=vlada-svajcarske");
  }

  @Test
  void eachLineOfATableLeadsToItsOwnFigures() {
    var link =
        page(web, "/statistika?od=2019-01-01&do=2019-12-31")
            .expectFirst("section[aria-labelledby=donator] th a");

    assertThat(link.text()).isEqualTo("Влада Швајцарске");
    assertThat(link.attr("href"))
        .isEqualTo("/statistika?od=2019-01-01&do=2019-12-31&donator=vlada-svajcarske");
    assertThat(page(web, link.attr("href")).select("section[aria-labelledby=ocd-2019]")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "programme=saradnja-sa-ocd&until=2019-12-31, 7",
    "donor=vlada-svajcarske, 7",
    "project=unapredenje-dobrog-upravljanja-na-lokalnom-nivou&donor=vlada-svajcarske, 7",
    "donor=vlada-svajcarske&from=2020-01-01, 0"
  })
  void programsAskByProgrammeProjectAndDonor(String query, int sessions) {
    var found = json("/api/v1/statistics/trainings?" + query);

    assertThat(found.get("sessions").asInt()).isEqualTo(sessions);
    assertThat(found.has("donor")).isEqualTo(query.contains("donor"));
  }

  @Test
  void theListBehindANumberIsNarrowedTheSame() {
    var path = "/rad/statistika/ucesnici?donator=vlada-svajcarske";

    assertThat(html(get(path, academy())).select("tbody tr")).hasSize(123);
    assertThat(html(get(path + "&od=2020-01-01", academy())).select("tbody tr")).isEmpty();
    assertThat(html(get("/statistika?donator=vlada-svajcarske", academy())).select(".figures a"))
        .allMatch(link -> link.attr("href").contains("donator=vlada-svajcarske"));
  }

  @Test
  void aReportingDateStandsBesideToday() {
    var cut = page(web, "/statistika/presek/2026-12-31");

    assertThat(cut.select("tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).startsWith("Обука 7 "))
        .anySatisfy(row -> assertThat(row).startsWith("Сертификата 98 "));
    assertThat(json("/api/v1/statistics/trainings?day=2026-12-31").get("certificates").asInt())
        .isEqualTo(98);
    assertThat(web.get().uri("/statistika/presek/2026-12-30")).hasStatus(404);
  }

  @ParameterizedTest
  @CsvSource({"obuke, 7", "ucesnici, 123", "sertifikati, 98", "jedinice, 61"})
  void eachNumberOpensToItsList(String list, int rows) {
    var path = "/rad/statistika/" + list + "?serija=ocd-2019";

    assertThat(html(get(path, academy())).select("tbody tr")).hasSize(rows);
    var file = get("/rad/statistika/" + list + ".csv?serija=ocd-2019", academy());
    assertThat(
            new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).lines())
        .hasSize(rows + 1);
  }

  @Test
  void onlyThoseWhoMaySeeTheListsAreLedToThem() {
    var path = "/rad/statistika/ucesnici";
    var officer = Somebody.holding(Role.DONOR, new Party.OfInstitution("donator"), application);
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThat(page(web, "/statistika").select(".figures a")).isEmpty();
    assertThat(html(get("/statistika", academy())).select(".figures a")).isNotEmpty();
    assertThat(web.get().uri(path)).hasStatus(303);
    assertThat(get(path, officer)).hasStatus(404);
    assertThat(html(get(path, other)).select("tbody tr")).as("of other organisers").isEmpty();
  }

  @Test
  void figuresAreFrozenOnceAndOnlyWhenTheDayIsOver() {
    assertThat(freeze("2027-03-31", academy())).hasStatus(303);
    assertThat(freeze("2027-03-31", academy())).as("once").hasStatus(409);
    assertThat(freeze("2999-01-01", academy())).as("not over").hasStatus(409);
    assertThat(freeze("јуче", academy())).hasStatus(422);
    var organiser =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);
    assertThat(freeze("2027-02-28", organiser)).hasStatus(404);
  }

  private MvcTestResult freeze(String day, SignedIn who) {
    return web.post()
        .uri("/rad/statistika/presek")
        .with(Signed.as(who))
        .with(csrf())
        .param("day", day)
        .exchange();
  }

  private MvcTestResult get(String path, SignedIn who) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  private String file(String path) {
    return new String(
        web.get().uri(path).exchange().getResponse().getContentAsByteArray(),
        StandardCharsets.UTF_8);
  }

  private JsonNode json(String path) {
    var answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
  }

  private SignedIn academy() {
    return Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }
}
