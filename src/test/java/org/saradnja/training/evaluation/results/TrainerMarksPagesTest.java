package org.saradnja.training.evaluation.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.testing.Words;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.Trainers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What participants said of a trainer of the practice world, and who reads it. */
@PracticeWorld
class TrainerMarksPagesTest {

  private static final String OWN = "/rad/predavac/vrednovanje";
  private static final String COLLEAGUE = "Зорица Примеровић";

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;
  @Autowired private People people;
  @Autowired private Trainers trainers;
  @Autowired private TrainerMarks marks;

  @Test
  void aTrainerReadsTheOwnMarksOverYearsAndTrainings() {
    var page = page(signedIn("predavac"), OWN);

    assertThat(page.select("h1").text()).isEqualTo("Вредновање рада предавача");
    assertThat(page.select("section[aria-labelledby=godine] tbody th").eachText())
        .contains("2027. година");
    assertThat(page.select("section[aria-labelledby=obuke] tbody th").eachText())
        .isNotEmpty()
        .anyMatch(name -> name.startsWith("Вежбаоница"));
    assertThat(page.select("tbody td:nth-of-type(2)").eachText())
        .isNotEmpty()
        .allMatch(mean -> mean.matches("[1-4],\\d\\d"));
    assertThat(page.text()).doesNotContain(COLLEAGUE);
  }

  @Test
  void theRoomOfATrainerLeadsThereAndFromThereToEachTraining() {
    var who = signedIn("predavac");
    var link = page(who, "/rad/predavac").expectFirst("a[href=" + OWN + "]").attr("href");
    var training = page(who, link).expectFirst("section[aria-labelledby=obuke] th a").attr("href");

    assertThat(page(who, training).select("h2").text())
        .contains("О раду предавача: Говорко Предавачевић");
  }

  @Test
  void theAcademyReadsThemInItsRegister() {
    var trainer = trainers.of(signedIn("predavac").person()).orElseThrow();
    var sheet = "/rad/predavaci/" + trainer.id().value();
    var link = page(signedIn("akademija"), sheet).expectFirst("a[href$=/vrednovanje]").attr("href");

    var page = page(signedIn("akademija"), link);
    assertThat(page.select("p.kicker").text()).contains("Говорко Предавачевић");
    assertThat(page.select("section[aria-labelledby=pitanja] tbody tr")).isNotEmpty();
  }

  @Test
  void nobodyElseReadsThem() {
    var trainer = trainers.of(signedIn("predavac").person()).orElseThrow();
    var register = "/rad/predavaci/" + trainer.id().value() + "/vrednovanje";

    assertThat(get(signedIn("predavac"), register)).hasStatus(404);
    assertThat(get(signedIn("organizator"), register)).hasStatus(404);
    assertThat(get(Somebody.withoutMandates(application), OWN)).hasStatus(404);
  }

  @Test
  void nothingIsShownWhileGroupsAreSmallOrStillAnswer() {
    var training = trainers.of(signedIn("predavac").person()).map(Trainer::id).orElseThrow();
    var known =
        marks
            .page(trainers.get(training), true, "/rad/predavac", Words.CYRILLIC)
            .trainings()
            .stream()
            .map(TrainerMarksPage.Line::name)
            .toList();

    assertThat(known).as("it is still to come").noneMatch(name -> name.startsWith("Узорно Село"));
  }

  @Test
  void ofATrainerWhoNeverTaughtNothingWasSaid() {
    var unheard =
        new Trainer(
            new TrainerId(new UUID(0, 42)),
            Localised.ofCyrillic("Нечувена Говорић"),
            Optional.empty(),
            true);

    var page = marks.page(unheard, true, "/rad/predavac", Words.CYRILLIC);

    assertThat(page.years()).isEmpty();
    assertThat(page.trainings()).isEmpty();
    assertThat(page.questions()).isEmpty();
    assertThat(page.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lat", "/en"})
  void theyAreReadInTheOtherFaces(String face) {
    assertThat(get(signedIn("predavac"), face + OWN)).hasStatusOk();
  }

  private Document page(SignedIn who, String path) {
    var answer = get(who, path);
    assertThat(answer).as(path).hasStatusOk();
    return html(answer);
  }

  private MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  private SignedIn signedIn(String part) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
