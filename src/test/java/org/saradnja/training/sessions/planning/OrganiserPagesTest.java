package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.programmes.keeping.AdoptedProgramme;
import org.saradnja.training.sessions.SessionAnnounced;
import org.saradnja.training.sessions.SessionCancelled;
import org.saradnja.training.sessions.SessionChanged;
import org.saradnja.training.trainers.register.AccreditedTrainer;
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
class OrganiserPagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private SessionsDesk desk;
  @Autowired private TextsOfRequest texts;

  private SignedIn organiser;

  @BeforeEach
  void open() {
    organiser = AnnouncedSession.organiser(application);
  }

  @Test
  void aTrainingIsPlannedAnnouncedChangedAndCancelled() {
    var trainer = AccreditedTrainer.in("civilno-drustvo", application).value().toString();
    var series = begun("stranice");
    var session = planned(series, trainer);
    assertThat(mvc.get().uri("/obuke/stranice-subotica")).hasStatus(404);

    assertThat(send(session + "/objava", Map.of("version", List.of("0")))).hasStatus(303);
    assertThat(page(mvc, "/obuke/stranice-subotica").expectFirst("h1").text())
        .isEqualTo("Пробна серија");
    assertThat(desk.of(organiser, texts.of(Face.CYRILLIC)))
        .extracting(Desk.Item::about)
        .contains("stranice-subotica");

    var moved = typed(trainer);
    moved.put("venue", List.of("Библиотека"));
    moved.put("version", List.of("1"));
    assertThat(send(session, moved)).hasStatus(303);
    assertThat(page(mvc, "/obuke/stranice-subotica").text()).contains("Библиотека");

    assertThat(send(session + "/otkazivanje", Map.of("version", List.of("2")))).hasStatus(422);
    var reason = Map.of("version", List.of("2"), "reason", List.of("нема сале"));
    assertThat(send(session + "/otkazivanje", reason)).hasStatus(303);
    assertThat(page(mvc, "/obuke/stranice-subotica").select(".notice.late").text())
        .contains("нема сале");
    assertThat(events.stream(SessionAnnounced.class)).hasSize(1);
    assertThat(events.stream(SessionChanged.class)).hasSize(1);
    assertThat(events.stream(SessionCancelled.class)).hasSize(1);
  }

  @Test
  void theOrganiserIsToldWhenTheAccreditationOfAnAssignedTrainerEnds() {
    var trainer = AccreditedTrainer.in("civilno-drustvo", application);
    var series = begun("bez-predavaca");
    var session = planned(series, trainer.value().toString());
    send(session + "/objava", Map.of("version", List.of("0")));
    assertThat(show(session).select(".notice.late")).isEmpty();

    AccreditedTrainer.ended(trainer, application);

    assertThat(show(session).select(".notice.late").text())
        .contains("Више нису акредитовани", "Слушалица Говорић");
    assertThat(desk.of(organiser, texts.of(Face.CYRILLIC)))
        .anySatisfy(item -> assertThat(item.mark()).isEqualTo("late"));
  }

  @Test
  void aTrainerWithoutAccreditationInTheAreaIsNotEvenOffered() {
    var other = AccreditedTrainer.in("javne-finansije", application).value().toString();
    var series = begun("tudji");

    var session = planned(series, other);

    assertThat(show(session).select("[name=trainers][value=" + other + "]")).isEmpty();
    var answer = send(session + "/objava", Map.of("version", List.of("0")));
    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("није одређен ниједан предавач");
  }

  @Test
  void aSpecialProgrammeOutsideTheCentralRecordsIsBlocked() {
    var year = AnnouncedSession.firstDay(application).getYear();
    var programme = AdoptedProgramme.special("poseban", year, application);
    var trainer = AccreditedTrainer.in("civilno-drustvo", application).value().toString();
    var fields =
        Map.of(
            "title", List.of("Посебна серија"),
            "code", List.of("posebna"),
            "programme", List.of(programme.value().toString()));
    var session = planned(address(send("/rad/obuke/nova", fields)), trainer);

    var answer = send(session + "/objava", Map.of("version", List.of("0")));

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("Централну евиденцију");
  }

  @Test
  void anAddressIsTakenOnce() {
    begun("zauzeto");

    var year = AnnouncedSession.firstDay(application).getYear();
    var programme = AdoptedProgramme.of("drugi", year, application);
    var fields =
        Map.of(
            "title", List.of("Друга серија"),
            "code", List.of("zauzeto"),
            "programme", List.of(programme.value().toString()));
    var answer = send("/rad/obuke/nova", fields);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#code").val()).isEqualTo("zauzeto");
    assertThat(html(answer).select("#code-error")).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsSaidAtItsFieldAndNothingTypedIsLost() {
    var series = begun("greske");

    var answer =
        send(
            series + "/nova",
            Map.of(
                "place",
                List.of(""),
                "venue",
                List.of("Библиотека"),
                "day",
                List.of("сутра", ""),
                "from",
                List.of("10.00", "9.00"),
                "until",
                List.of("17.00", "15.00")));

    assertThat(answer).hasStatus(422);
    var form = html(answer);
    assertThat(form.expectFirst("#place-error").text()).isEqualTo("Упишите место.");
    assertThat(form.expectFirst("#day-1-error").text()).contains("26. 4. 2027.");
    assertThat(form.expectFirst("#day-1").val()).isEqualTo("сутра");
    assertThat(form.expectFirst("#venue").val()).isEqualTo("Библиотека");
  }

  @Test
  void anotherOrganiserDoesNotKnowThatThereIsOne() {
    var series = begun("tajna");
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("drugi"), application);

    assertThat(mvc.get().uri(series).with(Signed.as(other))).hasStatus(404);
  }

  private String begun(String code) {
    return "/rad/obuke/" + AnnouncedSession.begun(code, application).value();
  }

  private String planned(String series, String trainer) {
    return address(send(series + "/nova", typed(trainer)));
  }

  private Map<String, List<String>> typed(String trainer) {
    var first = AnnouncedSession.firstDay(application);
    var form = new HashMap<String, List<String>>();
    form.put("place", List.of("Суботица"));
    form.put("genitive", List.of("Суботице"));
    form.put("locative", List.of("у Суботици"));
    form.put("venue", List.of("Градска кућа"));
    form.put("address", List.of("Трг слободе 1"));
    form.put("room", List.of("Велика сала", ""));
    form.put("roomSeats", List.of("40", ""));
    form.put("roomAccess", List.of("", ""));
    form.put("day", List.of(first.toString(), first.plusDays(1).toString()));
    form.put("from", List.of("10.00", "9.00"));
    form.put("until", List.of("17.00", "15.15"));
    form.put("agenda", List.of("1 | 10.20 | 45 | Тема, са зарезом"));
    form.put("trainers", List.of(trainer));
    form.put("seats", List.of("18"));
    form.put("least", List.of("5"));
    form.put("confirmHours", List.of("48"));
    return form;
  }

  private Document show(String path) {
    return html(mvc.get().uri(path).with(Signed.as(organiser)).exchange());
  }

  private static String address(MvcTestResult answer) {
    assertThat(answer).hasStatus(303);
    return Optional.ofNullable(answer.getResponse().getHeader(HttpHeaders.LOCATION)).orElseThrow();
  }

  private MvcTestResult send(String path, Map<String, List<String>> fields) {
    var request = mvc.post().uri(path).with(Signed.as(organiser)).with(csrf());
    fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    if (!fields.containsKey("version")) {
      request.param("version", "0");
    }
    return request.exchange();
  }
}
