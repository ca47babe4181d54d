package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the story of the practice world leaves to be seen of trainings and programmes. */
@PracticeWorld
class EnrolmentStoryTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private EnrolmentTable enrolments;
  @Autowired private Sessions sessions;
  @Autowired private Participants participants;
  @Autowired private People people;

  @Test
  void thoseOf2019AreInventedAndOfSixtyOneUnits() {
    var series = sessions.find(new SeriesCode("ocd-2019")).orElseThrow();
    var all =
        sessions.of(series.id()).stream()
            .flatMap(session -> enrolments.of(session.id()).stream())
            .map(found -> found.value().base())
            .toList();

    assertThat(all).hasSize(123).allMatch(base -> base.invented());
    Set<UnitId> units =
        all.stream().flatMap(base -> base.applicant().unit().stream()).collect(Collectors.toSet());
    assertThat(units).hasSize(61);
    assertThat(all).extracting(base -> base.applicant().person()).allMatch(one -> one.isEmpty());
  }

  @Test
  void everyStageOfAnApplicationIsToBeSeen() {
    var stages =
        List.of(
                "ocd-2027-vezbaonica-2",
                "ocd-2027-maketovac",
                "ocd-2027-uzorno-selo",
                "ocd-2027-primergrad")
            .stream()
            .flatMap(code -> enrolments.of(id(code)).stream())
            .map(Versioned::value)
            .map(Enrolment::stage)
            .collect(Collectors.toSet());

    assertThat(stages)
        .contains(
            "SEATED",
            "WAITING",
            "APPLIED",
            "OFFERED",
            "WITHDRAWN",
            "REFUSED",
            "REPLACED",
            "ABSENT",
            "LAPSED");
  }

  @Test
  void theOrganiserReadsWhyTheListStandsAsItDoes() {
    var organiser =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);
    var path = "/rad/obuke/termin/" + id("ocd-2027-uzorno-selo").value() + "/prijave";

    var list = html(mvc.get().uri(path).with(Signed.as(organiser)).exchange());

    assertThat(list.select("[aria-labelledby=cekaju]").text()).contains("редослед на њеном списку");
    assertThat(participants.of(id("ocd-2027-uzorno-selo"))).isNotEmpty();
  }

  @Test
  void theRoomsOfATrainingAreToBeReadByEverybody() {
    assertThat(page(mvc, "/obuke/ocd-2027-vezbaonica").select("main").text())
        .contains("Мала сала, до 40 особа; Радионица, до 12 особа, други спрат, лифт");
    assertThat(page(mvc, "/obuke/ocd-2019-subotica").select("main").text())
        .as("nobody published where it was held")
        .doesNotContain("до 40 особа");
  }

  @Test
  void theGeneralProgrammeWasAdoptedAsAWholeAndTheCouncilSaidWhatItThinks() {
    assertThat(page(mvc, "/obuke").expectFirst("#general-2027 + p").text())
        .contains("Усвојила Влада на предлог Академије", "999/2026");
    assertThat(page(mvc, "/obuke/saradnja-sa-ocd?godina=2027").select("main").text())
        .contains("Измишљено радно место", "Измишљено за вежбу: програм је јасан");
  }

  @Test
  void theAcademySeesTheWholeOfTheYear() {
    var academy = signedIn("akademija");

    var whole =
        html(mvc.get().uri("/rad/programi/godina/2027/opsti").with(Signed.as(academy)).exchange());

    assertThat(whole.select("tbody tr").size()).isGreaterThan(1);
    assertThat(whole.select("tbody .tag").eachText()).containsOnly("усвојен");
  }

  private SessionId id(String code) {
    return sessions.find(new SessionCode(code)).orElseThrow().id();
  }

  private SignedIn signedIn(String part) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
