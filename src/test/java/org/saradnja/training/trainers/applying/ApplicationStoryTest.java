package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.practice.exercises.giving.Hands;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Paper;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCalls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Applications of the practice world: accredited, refused, withdrawn, in selection, a draft. */
@PracticeWorld
class ApplicationStoryTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private TrainerApplications applications;
  @Autowired private TrainerCalls calls;

  private Hands hands;

  @BeforeEach
  void come() {
    hands = new Hands(web, application, "ocd-2027-vezbaonica");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "zastupnik08, акредитација је дата",
    "zastupnik09, услов није испуњен",
    "zastupnik10, Пријава је повучена",
  })
  void applicantsOfTheFirstCallReadWhatBecameOfIt(String account, String outcome) {
    var person = new Browsing(web, hands.as(account));
    var own = applications.of(person.who().person()).getFirst();

    var address = "/rad/predavac/prijave/" + own.id().value();

    assertThat(person.page(address + "/potvrda").select("main").text()).contains(outcome);
    assertThat(new Paper(person.bytes(address + "/potvrda.pdf")).text())
        .contains("Ова потврда је из света за вежбу");
  }

  @Test
  void oneApplicantHasADraftThatLacksEverythingButTheText() {
    var person = new Browsing(web, hands.as("polaznik"));
    var own =
        applications.of(person.who().person()).stream()
            .filter(one -> one.number().isEmpty())
            .findFirst()
            .orElseThrow();

    var lacks =
        person.page("/rad/predavac/prijave/" + own.id().value() + "/pregled").select(".lacks a");

    assertThat(lacks.eachText())
        .hasSize(3)
        .anyMatch(lack -> lack.contains("година радног искуства"))
        .anyMatch(lack -> lack.contains("изјава"))
        .anyMatch(lack -> lack.contains("диплома"));
  }

  @Test
  void theSecondCallHasApplicationsOverWhichItsCommitteeSits() {
    var call = calls.find("pred-2027-01").orElseThrow();

    assertThat(applications.of(call.id()))
        .hasSize(2)
        .extracting(sent -> sent.content().subjects())
        .containsExactly(List.of("javne-finansije"), List.of("javne-finansije", "opsti-akti"));
  }

  @Test
  void whatTheyWroteIsPlainlyInvented() {
    assertThat(calls.all().stream().flatMap(call -> applications.of(call.id()).stream()))
        .filteredOn(sent -> sent.content().education().contains("Измишљени"))
        .hasSizeGreaterThanOrEqualTo(4);
  }
}
