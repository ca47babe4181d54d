package org.saradnja.training.sessions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.programmes.keeping.AdoptedProgramme;
import org.saradnja.training.sessions.OverallMarks.Mark;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public catalogue over the days of a training, and over the years of a programme. */
@ApplicationTest
@Transactional
class CatalogueYearsTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private TextsOfRequest texts;
  @Autowired private LegalTime time;

  private SessionId session;

  @BeforeEach
  void announce() {
    session = AnnouncedSession.of("godine", 6, Optional.empty(), application);
  }

  @ParameterizedTest(name = "first day in {0} days: {1}")
  @CsvSource({
    "30, примају се пријаве, true, open",
    "3, пријаве су затворене, false, closed",
    "0, у току, false, running",
    "-9, одржана, false, over"
  })
  void thePageTheCatalogueAndTheInterfaceSayTheSame(
      int days, String state, boolean apply, String told) {
    AnnouncedSession.moved(session, time.today().plusDays(days), application);

    var shown = page(mvc, "/obuke/godine-subotica");
    assertThat(shown.select(".tag").text()).contains(state);
    assertThat(shown.select("a.btn[href*=prijava]").isEmpty()).isEqualTo(!apply);
    assertThat(page(mvc, "/obuke/godine").select(".tag").text()).contains(state);
    assertThat(mvc.get().uri("/api/v1/trainings/godine-subotica"))
        .bodyJson()
        .hasPathSatisfying("$.state", value -> value.assertThat().isEqualTo(told));
  }

  @Test
  void whatIsOverLeavesTheUpcomingAndStaysInItsSeries() {
    AnnouncedSession.moved(session, time.today().minusDays(9), application);

    assertThat(page(mvc, "/obuke").select("h3 a").eachAttr("href"))
        .doesNotContain("/obuke/godine-subotica")
        .contains("/obuke/godine");
  }

  @Test
  void aCancelledTrainingSaysWhyAndTakesNoApplications() {
    AnnouncedSession.cancelled(session, "нема сале", application);

    var shown = page(mvc, "/obuke/godine-subotica");

    assertThat(shown.select(".notice.late").text()).contains("Обука је отказана", "нема сале");
    assertThat(shown.select("a.btn[href*=prijava]")).isEmpty();
    assertThat(mvc.get().uri("/api/v1/trainings/godine-subotica"))
        .bodyJson()
        .hasPathSatisfying("$.state", value -> value.assertThat().isEqualTo("cancelled"))
        .hasPathSatisfying("$.cancelReason", value -> value.assertThat().isEqualTo("нема сале"));
  }

  @Test
  void anEarlierYearOfAProgrammeIsReadByItsYear() {
    int year = AnnouncedSession.firstDay(application).getYear();
    AdoptedProgramme.of("godine-program", year - 1, application);

    assertThat(page(mvc, "/obuke/godine-program").expectFirst(".kicker").text())
        .as("the latest")
        .contains(Integer.toString(year));
    var earlier = page(mvc, "/obuke/godine-program?godina=" + (year - 1));
    assertThat(earlier.expectFirst(".kicker").text()).contains(Integer.toString(year - 1));
    assertThat(earlier.select("h3 a").eachAttr("href")).doesNotContain("/obuke/godine-subotica");
  }

  @Test
  void aTrainingLeadsToTheYearByWhichItIsHeldAndTheYearToWhatChanged() {
    int year = AnnouncedSession.firstDay(application).getYear();
    AdoptedProgramme.of("godine-program", year - 1, application);
    AdoptedProgramme.of("godine-program", year + 1, application);

    for (var training : List.of("/obuke/godine-subotica", "/obuke/godine")) {
      var link = page(mvc, training).expectFirst("dl.facts a[href*=godina]");
      assertThat(link.attr("href")).isEqualTo("/obuke/godine-program?godina=" + year);
    }
    var shown = page(mvc, "/obuke/godine-program?godina=" + year);
    assertThat(shown.expectFirst("#izmene").text())
        .isEqualTo("Шта је другачије него " + (year - 1) + ". године");
    assertThat(page(mvc, "/obuke/godine-program?godina=" + (year - 1)).select("#izmene"))
        .as("there is no year before the first")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/obuke/nema-je",
        "/obuke/Godine",
        "/obuke/godine-program?godina=1999",
        "/obuke/nema-je/kalendar.ics",
        "/obuke/godine-program/kalendar.ics",
        "/api/v1/trainings/nema-je"
      })
  void whatIsNotThereIsNotFound(String path) {
    assertThat(mvc.get().uri(path)).hasStatus(404);
  }

  @Test
  void theCalendarFileIsNamedAfterTheTraining() {
    assertThat(mvc.get().uri("/obuke/godine-subotica/kalendar.ics"))
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"godine-subotica.ics\"");
  }

  @Test
  void aListOfTrainingsIsReadInParts() {
    AnnouncedSession.of("godine-dva", 6, Optional.empty(), application);
    var all = codes("/api/v1/trainings?limit=100");

    var first = list("/api/v1/trainings?limit=1");
    var next = codes("/api/v1/trainings?limit=1&cursor=" + first.get("next").asString());

    assertThat(all).isSorted().contains("godine-subotica", "godine-dva-subotica");
    assertThat(next).containsExactly(all.get(1));
    assertThat(first.at("/items/0/code").asString()).isEqualTo(all.getFirst());
    assertThat(codes("/api/v1/trainings?series=nema-je")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "345, 4, 18, '3,45 од 4 (18 одговора)'",
    "400, 4, 21, '4,00 од 4 (21 одговор)'",
    "350, 5, 2, '3,50 од 5 (2 одговора)'"
  })
  void theMarkOfParticipantsIsSaidWithItsScaleAndFromHowMany(
      int hundredths, int scale, int answers, String told) {
    var fact = Counts.fact(new Mark(hundredths, scale, answers), texts.of(Face.CYRILLIC));

    assertThat(fact.value()).isEqualTo(told);
  }

  private List<String> codes(String path) {
    return list(path).get("items").valueStream().map(one -> one.get("code").asString()).toList();
  }

  private JsonNode list(String path) {
    var body = mvc.get().uri(path).exchange().getResponse().getContentAsByteArray();
    return JsonMapper.shared().readTree(body);
  }
}
