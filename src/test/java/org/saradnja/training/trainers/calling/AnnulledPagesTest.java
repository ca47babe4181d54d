package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** An annulled call before the Academy, the public, its applicants and its committee. */
@ApplicationTest
@Transactional
class AnnulledPagesTest {

  private static final String DESK = "/rad/predavaci/pozivi/";
  private static final String REASON = "Погрешно је наведено радно искуство.";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private CallTable calls;
  @Autowired private CallsDesk desk;

  private Browsing academy;
  private TrainerCall open;
  private String room;

  @BeforeEach
  void aCallIsOpen() {
    academy = new Browsing(web, SomeTrainerCall.academy(application));
    open = SomeTrainerCall.open(application);
    room = DESK + open.id().value();
  }

  @Test
  void theAcademyAnnulsItAndEverybodyReadsWhy() {
    assertThat(academy.page(room).select("#ponistavanje")).hasSize(1);

    assertThat(academy.post(room + "/ponistavanje", "reason", REASON))
        .hasStatus(303)
        .hasRedirectedUrl(room);

    assertThat(academy.page(room).select(".notice.late").text()).contains(REASON);
    assertThat(academy.page(room).select("#ponistavanje, #place")).isEmpty();
    var call = Pages.page(web, "/obuke/pozivi/" + open.code());
    assertThat(call.select(".title .tag.off").text()).startsWith("Поништен ");
    assertThat(call.select(".notice.late").text())
        .contains("Позив је поништен", REASON, "Следећи позив");
    assertThat(call.select("a[href*=/prijave/nova]")).isEmpty();
    assertThat(call.text()).contains(open.content().title(), "високо образовање");
    assertThat(Pages.page(web, "/obuke/pozivi").select("section:has(#zatvoreni)").text())
        .contains("Поништен");
    assertThat(Pages.page(web, "/en/obuke/pozivi/" + open.code()).text()).contains("annulled");
  }

  @Test
  void withoutAReasonItIsNotAnnulledAndWhatWasTypedComesBack() {
    for (var reason : List.of("", "  ", "а".repeat(1001))) {
      var answer = academy.post(room + "/ponistavanje", "reason", reason);

      assertThat(answer).hasStatus(422);
      assertThat(Pages.html(answer).select("#reason-error").text())
          .isEqualTo("Упишите разлог поништавања, до 1.000 знакова.");
      assertThat(Pages.html(answer).expectFirst("#reason").text()).isEqualTo(reason.strip());
    }
    assertThat(academy.post(room + "/ponistavanje")).as("without its field").hasStatus(422);
    assertThat(calls.get(open.id()).value()).isEqualTo(new Call.Published(open));
  }

  @Test
  void toOthersThereIsNoSuchAct() {
    var stranger = new Browsing(web, Somebody.withoutMandates(application));

    assertThat(stranger.post(room + "/ponistavanje", "reason", REASON)).hasStatus(404);
    assertThat(academy.post(DESK + UUID.randomUUID() + "/ponistavanje", "reason", REASON))
        .hasStatus(404);
  }

  @Test
  void pressedTwiceItIsRefusedTheSecondTime() {
    academy.post(room + "/ponistavanje", "reason", REASON);

    var again = academy.post(room + "/ponistavanje", "reason", "Опет.");

    assertThat(again).hasStatus(409);
    assertThat(Pages.html(again).text()).contains("Позив је поништен");
    assertThat(academy.page(room).text()).doesNotContain("Опет.");
    assertThat(academy.post(room + "/mesta", "place", "napa")).hasStatus(404);
  }

  @Test
  void anApplicantKeepsTheDraftAndSendsNothing() {
    var person = new Browsing(web, Somebody.withoutMandates(application));
    var area = List.of(SomeTrainerCall.SUBJECT);
    var id = SomeTrainerApplication.written(open, person.who(), area, application);
    var address = "/rad/predavac/prijave/" + id.value();
    var digest = person.page(address + "/pregled").expectFirst("[name=digest]").val();
    SomeTrainerCall.annulled(open, REASON, application);

    var sent = person.post(address + "/slanje", "digest", digest);

    assertThat(sent).hasStatus(409);
    assertThat(Pages.html(sent).text()).contains(REASON);
    assertThat(person.page(address).select(".notice.late").text()).contains(REASON);
    assertThat(person.page(address).expectFirst("#education").text()).isEqualTo("Факултет");
    assertThat(person.page("/rad/predavac").text()).contains("позив је поништен");
  }

  @Test
  void nobodyBeginsAndTheOpeningSaysWhy() {
    SomeTrainerCall.annulled(open, REASON, application);
    var person = new Browsing(web, Somebody.withoutMandates(application));

    assertThat(person.page("/rad/predavac/prijave/nova?poziv=" + open.code()).text())
        .contains(REASON);
    assertThat(person.post("/rad/predavac/prijave", "poziv", open.code())).hasStatus(409);
    assertThat(person.page("/rad/predavac").select("a[href$=" + open.code() + "]")).isEmpty();
  }

  @Test
  void theReceiptOfWhatWasSentStaysAndSaysIt() {
    var person = new Browsing(web, Somebody.withoutMandates(application));
    var sent =
        SomeTrainerApplication.sent(
            open, person.who(), List.of(SomeTrainerCall.SUBJECT), application);
    SomeTrainerCall.annulled(open, REASON, application);

    var receipt =
        person.page("/rad/predavac/prijave/" + sent.id().value() + "/potvrda").select("main");

    assertThat(receipt.text()).contains(sent.number(), REASON);
    assertThat(receipt.select("form[action$=povlacenje]")).isEmpty();
  }

  @Test
  void nobodyReadsItsApplicationsAndNothingWaits() {
    var person = Somebody.withoutMandates(application);
    var sent =
        SomeTrainerApplication.sent(open, person, List.of(SomeTrainerCall.SUBJECT), application);
    SomeTrainerCall.annulled(open, REASON, application);

    assertThat(academy.page(room + "/izbor").text()).contains("Пријаве више нико не гледа.");
    assertThat(academy.page(room + "/izbor").text()).doesNotContain(sent.number());
    assertThat(academy.get(room + "/prijave/" + sent.id().value())).hasStatus(409);
    assertThat(
            academy.post(
                room + "/izbor/komisija", "chair", email(person), "members", email(person)))
        .hasStatus(409);
    assertThat(academy.post(room + "/izbor/odluka", "number", "1/2027")).hasStatus(409);
    var t = application.getBean(TextsOfRequest.class).of(Face.CYRILLIC);
    assertThat(desk.of(academy.who(), t))
        .extracting(Desk.Item::href)
        .doesNotContain(room + "/izbor");
  }

  private String email(SignedIn who) {
    return application.getBean(People.class).addressee(who.person()).email();
  }
}
