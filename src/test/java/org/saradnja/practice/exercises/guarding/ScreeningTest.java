package org.saradnja.practice.exercises.guarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.funding.calls.Calls;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.giving.Hands;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The towns of the workshop in the practice world: to whom they are there. */
@PracticeWorld
class ScreeningTest {

  @Autowired MockMvcTester web;
  @Autowired ApplicationContext application;
  @Autowired Exercises exercises;

  private Hands hands;
  private Pair pair;

  @BeforeEach
  void theSecondPairHasPublishedItsList() {
    hands = new Hands(web, application, "ocd-2027-vezbaonica");
    pair = exercises.of(hands.as("mesto-2a").person()).getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/konkursi/{code}",
        "/konkursi/{code}/lista",
        "/konkursi/{code}/lista.json",
        "/jls/{unit}",
        "/udruzenja/{number}",
        "/api/v1/calls/{code}",
        "/api/v1/calls/{code}/ranking"
      })
  void publicPagesOfATownAreThereForItsPairAndItsLeadersAlone(String pattern) {
    var path = path(pattern);

    for (var reader : List.of("mesto-2a", "mesto-2b", "predavac", "organizator")) {
      assertThat(hands.get(hands.as(reader), path)).as(path + " for " + reader).hasStatusOk();
    }
    for (var other : List.of("polaznik", "mesto-1b", "sluzbenik", "administrator")) {
      assertThat(hands.get(hands.as(other), path)).as(path + " for " + other).hasStatus(404);
    }
    assertThat(web.get().uri(path).exchange()).as(path + " for a visitor").hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/rad/konkursi/{code}/lista", "/rad/konkursi/{code}/ocene"})
  void theWorkspaceOfATownIsItsPairsAlone(String pattern) {
    var path = path(pattern);

    assertThat(hands.get(hands.as("mesto-2a"), path)).hasStatusOk();
    for (var other : List.of("polaznik", "mesto-1b", "sluzbenik", "predavac")) {
      assertThat(hands.get(hands.as(other), path)).as(other).hasStatus(404);
    }
  }

  @Test
  void anotherPairsExerciseIsNotThere() {
    var page = "/rad/vezba/" + pair.id().value();

    assertThat(hands.get(hands.as("mesto-2b"), page)).hasStatusOk();
    for (var path : List.of(page, page + "/prigovor")) {
      assertThat(hands.get(hands.as("polaznik"), path)).hasStatus(404);
      assertThat(hands.get(hands.as("predavac"), path)).hasStatus(404);
    }
  }

  @Test
  void nothingPublicNamesATown() {
    var name = pair.town().name().cyrillic();

    for (var path :
        List.of(
            "/",
            "/konkursi",
            "/jls",
            "/udruzenja",
            "/statistika",
            "/pretraga?q=" + pair.town().unit().slug().replace("vezba-", ""),
            "/api/v1/calls",
            "/dnevnik")) {
      var answer = web.get().uri(path).exchange();
      assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
      assertThat(
              new String(
                  answer.getResponse().getContentAsByteArray(),
                  java.nio.charset.StandardCharsets.UTF_8))
          .as(path)
          .doesNotContain(name, code());
    }
  }

  @Test
  void whatComesNextStandsBesideTheWork() {
    var first = exercises.of(hands.as("polaznik").person()).getFirst();
    var call = application.getBean(Calls.class).of(first.town().unit()).getFirst().code();

    var own = html(hands.get(hands.as("polaznik"), "/rad/konkursi/" + call + "/ocene"));
    var done = html(hands.get(hands.as("mesto-2a"), "/rad/konkursi/" + code() + "/lista"));
    var led = html(hands.get(hands.as("predavac"), "/konkursi/" + code()));
    var elsewhere = html(hands.get(hands.as("polaznik"), "/konkursi/VEZ-2027-01"));

    assertThat(own.select(".practice").text()).contains("1. корак: оцените све три пријаве");
    assertThat(own.select(".practice a[href=/rad/vezba/" + first.id().value() + "]")).hasSize(1);
    assertThat(done.select(".practice").text()).contains("сва три корака су урађена");
    assertThat(led.select(".practice").text()).contains("Гледате рад 2. пара");
    assertThat(elsewhere.select(".practice").text()).doesNotContain("корак");
  }

  @Test
  void traineesFindTheirExerciseOnTheirDeskAndAmongTheirTrainings() {
    var path = "/rad/vezba/" + pair.id().value();

    assertThat(html(hands.get(hands.as("mesto-2a"), "/rad")).select("main a[href=" + path + "]"))
        .hasSize(1);
    assertThat(
            html(hands.get(hands.as("mesto-2a"), "/rad/moje-obuke"))
                .select("main a[href=" + path + "]"))
        .hasSize(1);
    assertThat(
            html(hands.get(hands.as("predavac"), "/rad"))
                .select("main a[href=/rad/vezbe/ocd-2027-vezbaonica]"))
        .hasSize(1);
  }

  private String path(String pattern) {
    return pattern
        .replace("{code}", code())
        .replace("{unit}", pair.town().unit().slug())
        .replace("{number}", pair.town().number().registration(1).value());
  }

  private String code() {
    return application.getBean(Calls.class).of(pair.town().unit()).getFirst().code().value();
  }
}
