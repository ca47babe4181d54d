package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.saradnja.training.trainers.AccreditationEnded;
import org.saradnja.training.trainers.AccreditationResumed;
import org.saradnja.training.trainers.AccreditationSuspended;
import org.saradnja.training.trainers.TrainerAccredited;
import org.saradnja.training.trainers.TrainerEntered;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class TrainerPagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private LegalTime time;

  private SignedIn academy;

  @BeforeEach
  void open() {
    academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }

  @Test
  void aTrainerIsListedAccreditedAndLosesTheAccreditationForAReason() {
    var address = listed("Слушалица Говорић");
    var accreditation =
        Map.of(
            "subject", "civilno-drustvo",
            "capacity", "LECTURER",
            "decision", "12/2027",
            "from", time.today().toString());
    assertThat(send(address + "/akreditacija", accreditation)).hasStatus(303);
    assertThat(send(address + "/akreditacija", accreditation)).hasStatus(409);

    var held = page(address);
    assertThat(held.select("tbody th").eachText()).contains("Сарадња са цивилним друштвом");
    var id = held.expectFirst("#accreditation option").val();
    var end =
        Map.of(
            "accreditation",
            id,
            "on",
            time.today().toString(),
            "code",
            "conditions-lost",
            "reason",
            "нема услова");
    assertThat(send(address + "/prestanak", end)).hasStatus(303);

    assertThat(page(address).select(".tag.off").eachText())
        .singleElement()
        .asString()
        .contains("престала", "нема услова");
    assertThat(events.stream(TrainerEntered.class)).hasSize(1);
    assertThat(events.stream(TrainerAccredited.class)).hasSize(1);
    assertThat(events.stream(AccreditationEnded.class)).hasSize(1);
  }

  @Test
  void aNameInLatinStandsAsItIsInBothScripts() {
    var address = listed("Szabó Éva");

    assertThat(page(address).expectFirst("h1").text()).isEqualTo("Szabó Éva");
    assertThat(page("/lat" + address).expectFirst("h1").text()).isEqualTo("Szabó Éva");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
    var answer = send("/rad/predavaci", Map.of("name", "", "email", "nema@nigde.example"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#name-error, #email-error")).hasSize(2);
    assertThat(html(answer).expectFirst("#email").val()).isEqualTo("nema@nigde.example");

    var accreditation = send(listed("Неко Некић") + "/akreditacija", Map.of("source", "извор"));
    assertThat(accreditation).hasStatus(422);
    assertThat(html(accreditation).expectFirst("#source").val()).isEqualTo("извор");
  }

  @Test
  void feesAreDataWithTheProvisionTheyRestOn() {
    var fee =
        Map.of("work", "WORKSHOP", "perHour", "2.500", "from", "1. 1. 2027.", "basis", "Уредба");
    assertThat(send("/rad/predavaci/naknade", fee)).hasStatus(303);

    assertThat(page("/rad/predavaci").select("#naknade ~ *, section").text())
        .contains("радионица", "2.500,00", "Уредба");
    assertThat(send("/rad/predavaci/naknade", Map.of("work", "WORKSHOP", "perHour", "0")))
        .hasStatus(422);
  }

  @Test
  void anAccreditationRestsAndHoldsAgainWithReasonsFromTheList() {
    var address = listed("Одмор Одморић");
    var today = time.today().toString();
    send(
        address + "/akreditacija",
        Map.of(
            "subject",
            "civilno-drustvo",
            "capacity",
            "LECTURER",
            "decision",
            "14/2027",
            "from",
            today));
    var id = page(address).expectFirst("#resting option").val();
    var rest = Map.of("resting", id, "restOn", today, "restNote", "провера");
    assertThat(send(address + "/mirovanje", rest)).as("without a reason").hasStatus(422);
    var whole = new HashMap<>(rest);
    whole.put("restCode", "conditions-checked");
    assertThat(send(address + "/mirovanje", whole)).hasStatus(303);
    assertThat(page(address).select(".tag.soon").text()).contains("мирује од");
    assertThat(page("/obuke/predavaci?oblast=civilno-drustvo").text()).doesNotContain("Одморић");

    var lift = Map.of("lifted", id, "liftOn", today, "liftNote", "услови постоје");
    assertThat(send(address + "/nastavak", lift)).hasStatus(303);
    assertThat(page(address).text()).contains("мировала од", "услови постоје");
    assertThat(page("/obuke/predavaci?oblast=civilno-drustvo").text()).contains("Одморић");
    assertThat(events.stream(AccreditationSuspended.class)).hasSize(1);
    assertThat(events.stream(AccreditationResumed.class)).hasSize(1);
  }

  @Test
  void thePublicListIsFilteredByAreaAndAnUnknownOneFiltersNothing() {
    AccreditedTrainer.in("javne-finansije", application);

    assertThat(page("/obuke/predavaci?oblast=javne-finansije").text())
        .contains("Слушалица Говорић", "Јавне финансије");
    assertThat(page("/obuke/predavaci?oblast=opsti-akti").select("h3").text())
        .doesNotContain("Слушалица Говорић");
    assertThat(page("/obuke/predavaci?oblast=nema-je").select("h3").text())
        .contains("Слушалица Говорић");
    assertThat(page("/en/obuke/predavaci?oblast=javne-finansije").text())
        .contains("Public finance");
  }

  @Test
  void aTrainerFindsWhatIsTheirsAndWhoIsNoneIsLedToTheCalls() {
    var trainer = Somebody.withoutMandates(application);
    AccreditedTrainer.in("javne-finansije", Optional.of(trainer.person()), application);

    var own = html(mvc.get().uri("/rad/predavac").with(Signed.as(trainer)).exchange());
    assertThat(own.text()).contains("Јавне финансије", "одлука 12/2027", "Накнаде");
    var other = Somebody.withoutMandates(application);
    var none = html(mvc.get().uri("/rad/predavac").with(Signed.as(other)).exchange());
    assertThat(none.text()).contains("Још нисте на сталној листи");
    assertThat(none.select("a[href=/obuke/pozivi]")).isNotEmpty();
  }

  @Test
  void engagementsAreShownByYearAndTakenAway() {
    assertThat(page("/rad/predavaci/angazovanja?godina=2019").select("h1").text()).contains("2019");
    var csv = mvc.get().uri("/rad/predavaci/angazovanja.csv?godina=2019");
    assertThat(csv.with(Signed.as(academy)).exchange()).bodyText().contains("trainer,training");
    var xlsx = mvc.get().uri("/rad/predavaci/angazovanja.xlsx?godina=2019");
    assertThat(xlsx.with(Signed.as(academy)).exchange()).hasStatusOk();
    var stranger = Somebody.withoutMandates(application);
    assertThat(mvc.get().uri("/rad/predavaci/angazovanja").with(Signed.as(stranger)).exchange())
        .hasStatus(404);
  }

  @Test
  void hoursAreConfirmedOnlyOfATrainingThatTheTrainerLedAndThatIsOver() {
    var address = listed("Час Часовић");
    var unknown = Map.of("training", "nema-takve", "lecture", "8");
    assertThat(send(address + "/casovi", unknown)).hasStatus(422);
    var trainer = led("casovi");
    var ahead = new Hours("casovi-subotica", Map.of(Fee.Work.LECTURE, 8), true);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> application.getBean(Engaging.class).confirm(academy, trainer, ahead))
        .extracting(ActRefused::refusal)
        .isEqualTo(TrainerRefusal.NOT_HELD_YET);
  }

  @Test
  void whoLosesAnAccreditationBeforeATrainingIsFoundOnTheDesk() {
    var trainer = led("bez-akreditacije");
    var address = "/rad/predavaci/" + trainer.value();
    assertThat(page(address).select(".tag.late").text()).isEmpty();
    var id = page(address).expectFirst("#resting option").val();
    var rest =
        Map.of(
            "resting",
            id,
            "restOn",
            time.today().toString(),
            "restCode",
            "absence",
            "restNote",
            "боловање");
    assertThat(send(address + "/mirovanje", rest)).hasStatus(303);

    assertThat(page(address).select(".tag.late").text()).contains("нема акредитацију");
    assertThat(page("/rad").select("a[href=" + address + "]")).isNotEmpty();
  }

  /** A trainer of a training thirty days from now. */
  private TrainerId led(String series) {
    var session = AnnouncedSession.of(series, 12, Optional.empty(), application);
    return application.getBean(Sessions.class).trainers(session).getFirst();
  }

  private String listed(String name) {
    var answer = send("/rad/predavaci", Map.of("name", name));
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private Document page(String path) {
    return html(mvc.get().uri(path).with(Signed.as(academy)).exchange());
  }

  private MvcTestResult send(String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(Signed.as(academy)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
