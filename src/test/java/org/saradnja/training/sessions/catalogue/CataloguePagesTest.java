package org.saradnja.training.sessions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class CataloguePagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;

  @Test
  void whatIsAnnouncedStandsInTheCatalogueOnItsSeriesAndItsProgramme() {
    AnnouncedSession.of("javno", 18, Optional.of(2), application);

    assertThat(page(mvc, "/obuke").select("h3 a").eachAttr("href"))
        .contains("/obuke/javno-subotica", "/obuke/javno");
    assertThat(page(mvc, "/obuke/javno").select("h3 a").eachText()).containsExactly("Суботица");
    assertThat(page(mvc, "/obuke/javno-program").select("h3 a").eachAttr("href"))
        .containsExactly("/obuke/javno-subotica");
    var session = page(mvc, "/obuke/javno-subotica");
    assertThat(session.expectFirst(".kicker").text()).startsWith("Обука у Суботици");
    assertThat(session.select("main").text())
        .contains("Градска кућа", "Слушалица Говорић", "Гост Гостић", "Донатор", "10.20–11.05");
    assertThat(session.select("a[rel=noopener]").attr("href"))
        .isEqualTo("https://primer.example/vodic");
  }

  @Test
  void programmesStandByYearsAndByTheProgrammeThatTheyArePartOf() {
    var year = AnnouncedSession.firstDay(application).getYear();
    AnnouncedSession.of("delovi", 18, Optional.empty(), application);

    var programmes = page(mvc, "/obuke").expectFirst("section[aria-labelledby=programi]");

    assertThat(programmes.select("h3").eachText()).contains("Програми за " + year + ". годину");
    assertThat(programmes.select("#general-" + year).text()).startsWith("Општи програм обуке");
    assertThat(programmes.select("h5 a").eachAttr("href"))
        .contains("/obuke/delovi-program?godina=" + year);
  }

  @Test
  void theThreeFacesAreReadInTheirLanguages() {
    AnnouncedSession.of("lica", 18, Optional.empty(), application);

    assertThat(page(mvc, "/lat/obuke/lica-subotica").expectFirst(".kicker").text())
        .startsWith("Obuka u Subotici");
    var english = page(mvc, "/en/obuke/lica-subotica");
    assertThat(english.expectFirst(".kicker").text()).startsWith("Training in Subotica");
    assertThat(english.select(".ack dd").eachText()).contains("Donor");
    assertThat(page(mvc, "/en/obuke/lica").select("h3 a").eachText()).containsExactly("Subotica");
  }

  @Test
  void theCalendarOfATrainingHasItsDays() throws Exception {
    AnnouncedSession.of("ics", 18, Optional.empty(), application);

    for (var path : List.of("/obuke/ics-subotica/kalendar.ics", "/lat/obuke/ics/kalendar.ics")) {
      var answer = mvc.get().uri(path).exchange();
      assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
      assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
          .contains("UID:ics-subotica-1@saradnja", "UID:ics-subotica-2@saradnja", "SEQUENCE:0");
    }
    assertThat(mvc.get().uri("/obuke/nema/kalendar.ics")).hasStatus(404);
  }

  @Test
  void programsReadTheSame() {
    AnnouncedSession.of("api", 18, Optional.empty(), application);

    assertThat(mvc.get().uri("/api/v1/trainings?series=api"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.items[0].code", code -> code.assertThat().isEqualTo("api-subotica"))
        .hasPathSatisfying("$.items[0].state", state -> state.assertThat().isEqualTo("open"))
        .hasPathSatisfying(
            "$.items[0].place.latin", place -> place.assertThat().isEqualTo("Subotica"));
    assertThat(mvc.get().uri("/api/v1/trainings/api"))
        .bodyJson()
        .hasPathSatisfying("$.kind", kind -> kind.assertThat().isEqualTo("series"))
        .hasPathSatisfying("$.trainings[0]", code -> code.assertThat().isEqualTo("api-subotica"));
    assertThat(mvc.get().uri("/api/v1/trainings/api-subotica"))
        .bodyJson()
        .hasPathSatisfying("$.seats", seats -> seats.assertThat().isEqualTo(18));
    assertThat(mvc.get().uri("/api/v1/trainings/nema")).hasStatus(404);
    assertThat(mvc.get().uri("/api/v1/trainings?limit=0")).hasStatus(422);
  }
}
