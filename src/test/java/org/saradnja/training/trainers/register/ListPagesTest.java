package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The permanent list on the Academy's desk, before everybody, and a trainer's own room. */
@ApplicationTest
@Transactional
class ListPagesTest {

  private static final String AREA = "civilno-drustvo";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Listing listing;
  @Autowired private Resting resting;
  @Autowired private AccreditationTable accreditations;
  @Autowired private LegalTime time;

  private Browsing academy;

  @BeforeEach
  void sitDown() {
    academy =
        new Browsing(
            web, Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application));
  }

  @Test
  void theListStandsInTheOrderOfTheSerbianAlphabet() {
    List.of("Шврћа Ђокић", "Џоја Ђокић", "Чеда Ђокић", "Ћира Ђокић", "Аца Ђокић")
        .forEach(this::entered);

    assertThat(
            academy
                .page("/rad/predavaci")
                .select("#lista ~ *, section:has(#lista)")
                .select("tbody th")
                .eachText())
        .containsSubsequence("Аца Ђокић", "Ћира Ђокић", "Чеда Ђокић", "Џоја Ђокић", "Шврћа Ђокић");
  }

  @Test
  void eachLineSaysWhetherAnAccreditationHoldsToday() {
    var none = entered("Немања Без");
    var accredited = accredited("Сања Са");
    var suspended = accredited("Мира Мирује");
    resting.suspend(
        academy.who(),
        accreditations.of(suspended).getFirst().value().id(),
        time.today(),
        "absence",
        "боловање");

    assertThat(line(none)).doesNotContain("Сарадња са цивилним друштвом");
    assertThat(line(accredited)).contains("Сарадња са цивилним друштвом");
    assertThat(line(suspended)).contains("акредитација мирује");
  }

  @Test
  void aTrainerWithAnAccountIsFoundByItsAddress() {
    var person = Somebody.withoutMandates(application);
    var email = application.getBean(People.class).addressee(person.person()).email();

    var address =
        Browsing.location(academy.post("/rad/predavaci", "name", "Рачун Рачунић", "email", email));

    assertThat(academy.page(address).text()).contains("Има налог");
    var again = academy.post("/rad/predavaci", "name", "Рачун Рачунић", "email", email);
    assertThat(again).hasStatus(409);
  }

  @Test
  void aFeeThatCannotBeReadComesBackWholeAndNothingIsSet() {
    var answer =
        academy.post(
            "/rad/predavaci/naknade",
            "work",
            "MENTORING",
            "perHour",
            "пуно",
            "from",
            "1. 1. 2045.",
            "basis",
            "Уредба");

    assertThat(answer).hasStatus(422);
    var page = Pages.html(answer);
    assertThat(page.expectFirst("#perHour").val()).isEqualTo("пуно");
    assertThat(page.expectFirst("#from").val()).isEqualTo("1. 1. 2045.");
    assertThat(page.expectFirst("#work option[selected]").val()).isEqualTo("MENTORING");
    assertThat(academy.page("/rad/predavaci").text()).doesNotContain("1. 1. 2045.");
  }

  @Test
  void toStrangersThereIsNoDeskOfTheList() {
    var trainer = entered("Тајна Тајнић");
    var stranger = new Browsing(web, Somebody.withoutMandates(application));

    for (var path :
        List.of(
            "/rad/predavaci",
            "/rad/predavaci/" + trainer.value(),
            "/rad/predavaci/angazovanja",
            "/rad/predavaci/angazovanja.csv",
            "/rad/predavaci/angazovanja.xlsx")) {
      assertThat(stranger.get(path)).as(path).hasStatus(404);
    }
    assertThat(stranger.post("/rad/predavaci", "name", "Ја")).hasStatus(404);
    assertThat(stranger.post("/rad/predavaci/naknade")).hasStatus(404);
  }

  @Test
  void everybodySeesWhoseAccreditationHoldsTodayAndNobodyElse() {
    accredited("Важи Важић");
    var ended = accredited("Престала Престалић");
    AccreditedTrainer.ended(ended, application);
    entered("Ништа Ништић");
    var ahead = accredited("Мирко Мировић");
    resting.suspend(
        academy.who(),
        accreditations.of(ahead).getFirst().value().id(),
        time.today(),
        "conditions-checked",
        "провера");

    var page = Pages.page(web, "/obuke/predavaci");

    assertThat(page.select("h3").eachText())
        .contains("Важи Важић")
        .doesNotContain("Престала Престалић", "Ништа Ништић", "Мирко Мировић");
    assertThat(page.select("section:has(#lista)").text()).contains("одлука 12/2027");
  }

  @Test
  void whatIsKnownFromASourceIsSaidSo() {
    var trainer = entered("Извор Изворић");
    listing.accredit(
        academy.who(),
        trainer,
        new Listing.Wanted(
            AREA, Capacity.LECTURER, new Ground(LocalDate.of(2019, 5, 9), "", "вест из 2019.")));

    var line =
        Pages.page(web, "/obuke/predavaci?oblast=" + AREA).select("li:contains(Извор Изворић)");

    assertThat(line.text()).contains("вест из 2019.", "9. 5. 2019,").doesNotContain("одлука");
  }

  @Test
  void theRoomOfATrainerShowsOpenCallsUntilTheyApplied() {
    var call = SomeTrainerCall.open(application);
    var person = new Browsing(web, Somebody.withoutMandates(application));
    var link = "a[href=/obuke/pozivi/" + call.code() + "]";
    assertThat(person.page("/rad/predavac").select(link)).hasSize(1);

    SomeTrainerApplication.sent(call, person.who(), List.of(AREA), application);

    assertThat(person.page("/rad/predavac").select(link)).isEmpty();
    assertThat(person.page("/rad/predavac").select("#prijave ~ *, section:has(#prijave)").text())
        .contains("послата");
  }

  @Test
  void aDraftLeadsToItselfAndASentOneToItsReceipt() {
    var call = SomeTrainerCall.open(application);
    var person = new Browsing(web, Somebody.withoutMandates(application));
    var draft = Browsing.location(person.post("/rad/predavac/prijave", "poziv", call.code()));
    assertThat(person.page("/rad/predavac").select("a[href=" + draft + "]")).hasSize(1);

    var other = new Browsing(web, Somebody.withoutMandates(application));
    var sent = SomeTrainerApplication.sent(call, other.who(), List.of(AREA), application);

    assertThat(other.page("/rad/predavac").select("a[href$=/potvrda]").attr("href"))
        .isEqualTo("/rad/predavac/prijave/" + sent.id().value() + "/potvrda");
  }

  @Test
  void feesAreShownToTrainersAlone() {
    var trainer = Somebody.withoutMandates(application);
    AccreditedTrainer.in(AREA, Optional.of(trainer.person()), application);

    assertThat(new Browsing(web, trainer).page("/rad/predavac").select("#naknade")).hasSize(1);
    assertThat(
            new Browsing(web, Somebody.withoutMandates(application))
                .page("/rad/predavac")
                .select("#naknade"))
        .isEmpty();
  }

  private TrainerId entered(String name) {
    return listing.enter(academy.who(), Localised.ofCyrillic(name), Optional.empty(), false);
  }

  private TrainerId accredited(String name) {
    var trainer = entered(name);
    listing.accredit(
        academy.who(),
        trainer,
        new Listing.Wanted(AREA, Capacity.LECTURER, new Ground(time.today(), "12/2027", "")));
    return trainer;
  }

  private String line(TrainerId trainer) {
    return academy
        .page("/rad/predavaci")
        .select("tr:has(a[href=/rad/predavaci/" + trainer.value() + "])")
        .text();
  }
}
