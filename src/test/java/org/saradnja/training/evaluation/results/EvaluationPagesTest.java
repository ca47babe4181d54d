package org.saradnja.training.evaluation.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Pages;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is read of the evaluation of the practice training, by whom. */
@PracticeWorld
class EvaluationPagesTest {

  private static final String TRAINING = "/rad/vrednovanje/obuke/ocd-2027-vezbaonica";

  /** Teaches there beside the trainer who reads. */
  private static final String COLLEAGUE = "Зорица Примеровић";

  private static final List<String> TAUGHT =
      List.of("Вежбаоница", "Макетовац", "Примерград", "Узорно Село");

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;

  @Test
  void theOrganiserReadsMeansWithTheirTablesAndRemarks() {
    var page = page(organiser(), TRAINING);

    assertThat(page.select(".title .tag").text()).isEqualTo("закључено");
    assertThat(page.select(".facts dd").eachText())
        .contains("5")
        .filteredOn(fact -> fact.startsWith("11 од "))
        .as("before and after")
        .hasSize(2);
    assertThat(page.select("caption").eachText())
        .contains(
            "О обуци",
            "О раду предавача: Зорица Примеровић",
            "О раду предавача: Милутин Огледић",
            "Самопроцена пре и после");
    assertThat(page.select("table svg.bar-chart"))
        .isNotEmpty()
        .allMatch(chart -> chart.attr("aria-hidden").equals("true"));
    assertThat(page.select("section[aria-labelledby=napredak] tbody td:nth-of-type(4)").eachText())
        .hasSize(4)
        .allMatch(gain -> gain.startsWith("+"));
    assertThat(page.select("section[aria-labelledby=napomene] li")).hasSize(3);
  }

  @Test
  void theAcademyReadsTheSameAndChangesNothing() {
    var page = page(academy(), TRAINING);

    assertThat(page.select("caption").eachText()).contains("О обуци");
    assertThat(page.select("main form")).isEmpty();
  }

  @Test
  void aTrainerReadsOnlyWhatWasSaidOfThem() {
    var who = signedIn("predavac");

    assertThat(page(who, TRAINING).select("h2, h3").eachText())
        .noneMatch(heading -> heading.contains(COLLEAGUE));
    assertThat(get(who, TRAINING + "/rezultati.csv")).bodyText().doesNotContain(COLLEAGUE);
    assertThat(page(organiser(), TRAINING).select("h2, h3").text()).contains(COLLEAGUE);
    assertThat(page(who, "/rad/vrednovanje").select(".records a").eachText())
        .allMatch(about -> TAUGHT.stream().anyMatch(about::startsWith));
    assertThat(get(who, "/rad/vrednovanje/poredjenje")).hasStatus(404);
  }

  @Test
  void anotherOrganiserKnowsNothingOfIt() {
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThat(get(other, TRAINING)).hasStatus(404);
    assertThat(page(other, "/rad/vrednovanje").select(".records")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "obuka, Вежбаоница",
    "serija, Сарадња",
    "program, Сарадња",
    "godina, 2027. година",
    "predavac, Зорица Примеровић"
  })
  void trainingsAreComparedByEveryAspect(String aspect, String first) {
    var page = page(academy(), "/rad/vrednovanje/poredjenje?po=" + aspect);

    var names = page.select("tbody th").eachText();
    assertThat(names).isNotEmpty().anyMatch(name -> name.startsWith(first));
    assertThat(page.select("tbody td:nth-of-type(2)").eachText())
        .allMatch(mean -> mean.matches("[1-4],\\d\\d"));
    assertThat(page.select("[aria-current=page]").eachAttr("href"))
        .anyMatch(href -> href.endsWith("po=" + aspect));
  }

  @ParameterizedTest
  @CsvSource({"csv, text/csv", "xlsx, application/vnd", "json, application/json"})
  void numbersCanBeTakenAway(String format, String type) {
    for (var path : List.of(TRAINING + "/rezultati.", "/rad/vrednovanje/poredjenje.")) {
      var answer = get(organiser(), path + format);

      assertThat(answer).hasStatusOk();
      assertThat(String.valueOf(answer.getResponse().getContentType())).startsWith(type);
    }
    var csv = text(get(organiser(), TRAINING + "/rezultati.csv"));
    assertThat(csv).contains("opsta-ocena").doesNotContain("Више времена за радионицу");
  }

  @Test
  void everybodyReadsTheOverallMarkOfTheTrainingAndTheSeries() {
    for (var path : List.of("/obuke/ocd-2027-vezbaonica", "/obuke/ocd-2027")) {
      var facts = Pages.page(web, path).select(".facts div");

      assertThat(facts.eachText())
          .as(path)
          .anyMatch(fact -> fact.matches("Оцена учесника [34],\\d\\d од 4 \\(11 одговора\\)"));
    }
  }

  @Test
  void nothingIsSaidOfRealTrainingsAndTrainers() {
    for (var path : List.of("/obuke/ocd-2019", "/obuke/ocd-2019-subotica")) {
      assertThat(Pages.page(web, path).text()).as(path).doesNotContain("Оцена учесника");
    }
    for (var who : List.of(organiser(), academy())) {
      assertThat(get(who, "/rad/vrednovanje/obuke/ocd-2019-subotica")).hasStatus(404);
      assertThat(get(who, "/rad/vrednovanje/obrasci/serija/ocd-2019")).hasStatus(404);
      assertThat(page(who, "/rad/vrednovanje").text()).doesNotContain("Суботица");
      for (var aspect : List.of("obuka", "serija", "godina", "predavac")) {
        assertThat(page(who, "/rad/vrednovanje/poredjenje?po=" + aspect).text())
            .doesNotContain("2019", "Суботица", "Јеринић", "Ранчић", "Бановић");
      }
    }
    assertThat(get(signedIn("polaznik"), "/rad/moje-obuke/upitnik/ocd-2019-subotica"))
        .hasStatus(404);
  }

  @Test
  void formsAreListedForThoseWhoWriteThem() {
    assertThat(page(organiser(), "/rad/vrednovanje/obrasci").select(".records .tag").eachText())
        .contains("издање 1, 22 питања");
    assertThat(page(academy(), "/rad/vrednovanje/obrasci").select("h3").eachText())
        .contains("Образац за све обуке");
    assertThat(get(organiser(), "/rad/vrednovanje/obrasci/sve/sve")).hasStatus(404);
    assertThat(page(academy(), "/rad/vrednovanje/obrasci/sve/sve").select("fieldset.answer"))
        .isNotEmpty();
  }

  private SignedIn organiser() {
    return signedIn("organizator");
  }

  private SignedIn academy() {
    return signedIn("akademija");
  }

  private SignedIn signedIn(String part) {
    return new SignedIn(person(part), part);
  }

  private PersonId person(String part) {
    return application.getBean(People.class).withEmail(part + "@vezbaonica.example").orElseThrow();
  }

  private Document page(SignedIn who, String path) {
    var answer = get(who, path);
    assertThat(answer).as(path).hasStatusOk();
    return Pages.html(answer);
  }

  private MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
