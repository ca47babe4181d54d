package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.EnrolmentWithdrawn;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SeatOffered;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class EnrolPagesTest {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final String MINE = "/rad/moje-obuke";
  private static final String STAFF = "/rad/kadrovi/pritisak-subotica";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Participants participants;
  @Autowired private EnrolmentsDesk desk;
  @Autowired private TextsOfRequest texts;

  private SessionId session;
  private SignedIn first;
  private SignedIn second;
  private SignedIn staff;

  @BeforeEach
  void announce() {
    session = AnnouncedSession.of("pritisak", 1, Optional.empty(), application);
    first = Somebody.holding(Role.PARTICIPANT, UNIT, application);
    second = Somebody.holding(Role.PARTICIPANT, new UnitId("arilje"), application);
    staff = Somebody.holding(Role.HUMAN_RESOURCES, UNIT, application);
  }

  @Test
  void theSeatOfWhoWithdrawsIsOfferedToTheNextWhoTakesIt() {
    assertThat(apply(first, "vezbaonica")).hasStatus(303);
    assertThat(apply(second, "arilje")).hasStatus(303);
    assertThat(show(first, MINE).select(".tag.ok").text()).isEqualTo("има место");
    assertThat(show(second, MINE).text()).contains("Место на листи чекања: 1.");

    var leave = show(first, MINE).expectFirst("form[action$=odustajanje]").attr("action");
    assertThat(send(first, leave, Map.of())).hasStatus(303);

    assertThat(desk.of(second, texts.of(Face.CYRILLIC)))
        .extracting(Desk.Item::state)
        .containsExactly("место чека потврду");
    var confirm = show(second, MINE).expectFirst("form[action$=potvrda]").attr("action");
    assertThat(send(second, confirm, Map.of())).hasStatus(303);
    assertThat(participants.of(session))
        .extracting(Participant::person)
        .containsExactly(Optional.of(second.person()));
    assertThat(send(second, confirm, Map.of())).hasStatus(409);
    assertThat(events.stream(SeatOffered.class)).hasSize(1);
    assertThat(events.stream(EnrolmentWithdrawn.class)).hasSize(1);
  }

  @Test
  void nobodyAppliesTwiceThroughWhicheverChannel() {
    apply(first, "vezbaonica");

    assertThat(apply(first, "vezbaonica")).hasStatus(409);
    assertThat(apply(second, "nema-je")).hasStatus(422);
    var email = participants.of(session).getFirst().email();
    var sent =
        send(
            staff,
            STAFF,
            Map.of("unit", "vezbaonica", "consent", "true", "lines", "Вежбан Вежбовић; " + email));
    assertThat(sent).hasStatus(303);
    var location = sent.getResponse().getHeaders("Location").getFirst();
    assertThat(location).startsWith(STAFF + "?novih=0&ranije=1&ko=");
    assertThat(show(staff, location).select(".notice.ok li").text())
        .contains("Вежбан Вежбовић", "лично");
  }

  @Test
  void whoHasNoMandateOfTheUnitWaitsForTheOrganiser() {
    var alone = Somebody.withoutMandates(application);
    assertThat(show(alone, MINE + "/prijava/pritisak-subotica").text())
        .contains("Пријаву одобрава организатор");

    assertThat(apply(alone, aUnitOfTheRegister())).hasStatus(303);

    assertThat(participants.of(session)).isEmpty();
    assertThat(show(alone, MINE).text()).contains("чека одобрење");
    var leave = show(alone, MINE).expectFirst("form[action$=odustajanje]").attr("action");
    assertThat(send(alone, leave, Map.of())).hasStatus(303);
  }

  @Test
  void anEmployeeOfAStateBodyMayApplyToo() {
    var alone = Somebody.withoutMandates(application);

    assertThat(apply(alone, "-")).hasStatus(303);
    assertThat(apply(alone, "-")).hasStatus(409);
  }

  @Test
  void whatIsWrongInAnApplicationIsSaidAtItsField() {
    var answer =
        send(
            first,
            MINE + "/prijava/pritisak-subotica",
            Map.of("unit", "vezbaonica", "gender", "MAN", "superior", "Шеф", "consentOn", "јуче"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#job-error, #consentOn-error")).hasSize(2);
    assertThat(html(answer).expectFirst("#superior").val()).isEqualTo("Шеф");
    assertThat(html(answer).expectFirst("#consentOn").val()).isEqualTo("јуче");
  }

  @Test
  void theOrganiserKnowsWhatEachNeedsAndWhoConsented() {
    var fields =
        Map.of(
            "unit",
            "vezbaonica",
            "gender",
            "WOMAN",
            "job",
            "саветник",
            "superior",
            "Шеф Шефић",
            "consentOn",
            "1. 11. 2026.",
            "needs",
            "посна храна",
            "lodging",
            "true");
    send(first, MINE + "/prijava/pritisak-subotica", fields);
    var organiser = AnnouncedSession.organiser(application);
    var path = "/rad/obuke/termin/" + session.value() + "/prijave";

    assertThat(show(organiser, path).select(".records").text())
        .contains("Сагласност: Шеф Шефић, 1. 11. 2026.", "потребан смештај · посна храна");
    assertThat(mvc.get().uri(path + ".csv").with(Signed.as(organiser)))
        .bodyText()
        .contains("lodging", "посна храна", "Шеф Шефић");
  }

  @Test
  void theOrganiserSeesWhoAppliedAndRefusesWithAReason() {
    apply(first, "vezbaonica");
    apply(second, "arilje");
    var organiser = AnnouncedSession.organiser(application);
    var path = "/rad/obuke/termin/" + session.value() + "/prijave";
    var list = show(organiser, path);
    assertThat(list.text()).contains("Заузето 1 од 1 места, на листи чекања 1.");

    var refuse = list.expectFirst("form[action$=odbijanje]").attr("action");
    assertThat(send(organiser, refuse, Map.of("reason", ""))).hasStatus(409);
    assertThat(send(organiser, refuse, Map.of("reason", "није циљна група"))).hasStatus(303);

    assertThat(show(first, MINE).text()).contains("Разлог: није циљна група");
    assertThat(mvc.get().uri(path + ".csv").with(Signed.as(organiser)))
        .hasStatusOk()
        .bodyText()
        .contains("refused", "offered");
    assertThat(mvc.get().uri(path).with(Signed.as(first))).hasStatus(404);
  }

  @Test
  void thePublicSeesHowManySeatsAreLeftAndNoNames() {
    assertThat(page(mvc, "/obuke/pritisak-subotica").text()).contains("Слободно је 1 место.");
    apply(first, "vezbaonica");

    var open = page(mvc, "/obuke/pritisak-subotica");
    assertThat(open.text()).contains("Места су попуњена").doesNotContain(first.displayName());
    assertThat(open.select("a.btn").attr("href")).isEqualTo(MINE + "/prijava/pritisak-subotica");
  }

  private String aUnitOfTheRegister() {
    var slug = "u" + UUID.randomUUID().toString().substring(0, 8);
    var jdbc = application.getBean(JdbcClient.class);
    jdbc.sql(
            """
            insert into unit (slug, kind, district, invented, exercise)
            values (:slug, 'MUNICIPALITY', '', true, false)
            """)
        .param("slug", slug)
        .update();
    jdbc.sql("insert into unit_name (unit, cyrillic, latin) values (:slug, 'Проба', 'Proba')")
        .param("slug", slug)
        .update();
    return slug;
  }

  private MvcTestResult apply(SignedIn who, String unit) {
    return send(
        who,
        MINE + "/prijava/pritisak-subotica",
        Map.of(
            "unit",
            unit,
            "gender",
            "NOT_STATED",
            "job",
            "саветник",
            "superior",
            "Шеф Шефић",
            "consentOn",
            "1. 11. 2026."));
  }

  private Document show(SignedIn who, String path) {
    return html(mvc.get().uri(path).with(Signed.as(who)).exchange());
  }

  private MvcTestResult send(SignedIn who, String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
