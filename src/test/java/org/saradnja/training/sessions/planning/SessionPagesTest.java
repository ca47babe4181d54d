package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The organiser's pages of one training: its rooms, its stages, and who may see it. */
@ApplicationTest
@Transactional
class SessionPagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private SessionsDesk desk;
  @Autowired private SessionTable sessions;
  @Autowired private TextsOfRequest texts;
  @Autowired private LegalTime time;

  private SignedIn organiser;
  private SessionId session;
  private String path;

  @BeforeEach
  void announce() {
    session = AnnouncedSession.of("termin", 6, Optional.empty(), application);
    organiser = AnnouncedSession.organiser(application);
    path = "/rad/obuke/termin/" + session.value();
  }

  @Test
  void theFormShowsEachRoomInItsRowAndTwoEmptyOnes() {
    var form = show(path);

    assertThat(form.select("input[name=room]").eachAttr("value"))
        .containsExactly("Мала сала", "Велика сала", "", "");
    assertThat(form.expectFirst("#roomSeats-2").val()).isEqualTo("40");
    assertThat(form.expectFirst("#roomAccess-1").val()).isEqualTo("други спрат, лифт");
  }

  @Test
  void aRoomIsAddedWithoutAScriptAndThePublicReadsOfIt() {
    var fields = typed(show(path));
    fields.put("room", List.of("Мала сала", "Велика сала", "Рачунарска учионица", ""));
    fields.put("roomSeats", List.of("12", "40", "20", ""));
    fields.put("roomAccess", List.of("", "", "приземље", ""));

    assertThat(send(path, fields)).hasStatus(303);

    assertThat(show(path).select("input[name=room]")).hasSize(5);
    assertThat(page(mvc, "/obuke/termin-subotica").select(".facts").text())
        .contains("Велика сала, до 40 особа", "Рачунарска учионица, до 20 особа, приземље");
    assertThat(mvc.get().uri("/api/v1/trainings/termin-subotica"))
        .bodyJson()
        .hasPathSatisfying("$.rooms[2].seats", seats -> seats.assertThat().isEqualTo(20))
        .hasPathSatisfying("$.accessibility", how -> how.assertThat().isEqualTo("без степеника"));
  }

  @Test
  void moreSeatsThanTheLargestRoomHoldsComeBackWithWhatWasTyped() {
    var fields = typed(show(path));
    fields.put("seats", List.of("41"));

    var answer = send(path, fields);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#seats-error").text()).contains("прима 40");
    assertThat(html(answer).expectFirst("#seats").val()).isEqualTo("41");
    assertThat(html(answer).select(".error-summary a").eachAttr("href")).contains("#seats");
    assertThat(sessions.get(session).version()).as("nothing was changed").isEqualTo(1);
  }

  @Test
  void aRoomWithoutSeatsIsSaidInItsRow() {
    var fields = typed(show(path));
    fields.put("roomSeats", List.of("12", "", "", ""));

    var answer = send(path, fields);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#roomSeats-2").attr("aria-describedby"))
        .isEqualTo("roomSeats-2-error");
  }

  @Test
  void whoeverSawAnOlderVersionIsTold() {
    var fields = typed(show(path));
    send(path, fields);

    assertThat(send(path, fields)).hasStatus(409);
  }

  @Test
  void aCancellationWithoutAReasonIsCorrectedOnTheSamePage() {
    for (var reason : List.of("", "   ", "а".repeat(1001))) {
      var fields = Map.of("version", List.of("1"), "reason", List.of(reason));

      var answer = send(path + "/otkazivanje", fields);

      assertThat(answer).hasStatus(422);
      assertThat(html(answer).select("#reason-error")).hasSize(1);
    }
    assertThat(sessions.get(session).stage()).isEqualTo("ANNOUNCED");
  }

  @Test
  void aPlannedTrainingOfTheFutureIsNotEnteredAsHeld() {
    assertThat(send(path + "/odrzana", Map.of("version", List.of("1")))).hasStatus(409);
  }

  @ParameterizedTest(name = "first day in {0} days: {1}, {2}")
  @CsvSource({
    "30, open, run, true",
    "3, closed, soon, true",
    "0, running, run, false",
    "-1, running, run, false",
    "-5, over, ok, false"
  })
  void theStageIsCountedFromTheDayAndNobodyEditsWhatHasBegun(
      int days, String stage, String mark, boolean editable) {
    AnnouncedSession.moved(session, time.today().plusDays(days), application);

    var shown = show(path);

    var state = texts.of(Face.CYRILLIC).get("sessions.state." + stage);
    assertThat(shown.expectFirst(".title .tag").text()).isEqualTo(state);
    assertThat(shown.expectFirst(".title .tag").hasClass(mark)).isTrue();
    assertThat(shown.select("#place").isEmpty()).isEqualTo(!editable);
    assertThat(shown.select("#otkazivanje").isEmpty()).isEqualTo(!editable);
  }

  @Test
  void whileItIsHeldTheRoomTheAgendaAndTheMaterialsAreChanged() {
    var fields = adjusted(time.today());
    fields.put("venue", List.of("Дом културе"));
    fields.put("agenda", List.of("1 | 10.00 | 60 | Померено излагање"));
    fields.put("place", List.of("Друго место"));

    assertThat(send(path + "/izmena", fields)).hasStatus(303);

    var published = page(mvc, "/obuke/termin-subotica").text();
    assertThat(published).contains("Дом културе", "Померено излагање", "Презентација");
    assertThat(published).as("the town stays").doesNotContain("Друго место");
  }

  @Test
  void aTrainingWithoutATrainerIsNotHeld() {
    var fields = adjusted(time.today());
    fields.remove("trainers");

    assertThat(send(path + "/izmena", fields)).hasStatus(409);
  }

  @Test
  void afterTheLastDayMaterialsAloneAreAdded() {
    var fields = adjusted(time.today().minusDays(5));
    assertThat(show(path).select("#venue")).isEmpty();
    fields.put("venue", List.of("Дом културе"));

    assertThat(send(path + "/izmena", fields)).hasStatus(303);

    assertThat(page(mvc, "/obuke/termin-subotica").text())
        .contains("Презентација")
        .doesNotContain("Дом културе");
  }

  @Test
  void materialsThatCannotBeReadComeBackWithWhatWasTyped() {
    var fields = adjusted(time.today());
    fields.put("materials", List.of("без адресе"));

    var answer = send(path + "/izmena", fields);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#materials-error")).hasSize(1);
  }

  @Test
  void aTrainingThatHasNotBegunIsChangedOnItsPageAlone() {
    assertThat(send(path + "/izmena", typed(show(path)))).hasStatus(409);
  }

  private Map<String, List<String>> adjusted(LocalDate first) {
    var fields = typed(show(path));
    AnnouncedSession.moved(session, first, application);
    fields.put("version", List.of(Integer.toString(sessions.get(session).version())));
    fields.put("materials", List.of("Презентација | https://primer.example/p.pdf"));
    return fields;
  }

  @Test
  void tooFewApplicationsAreSaidOnTheDeskWhenTheyAreClosed() {
    AnnouncedSession.moved(session, time.today().plusDays(3), application);

    assertThat(items())
        .filteredOn(item -> item.about().equals("termin-subotica"))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.state()).isEqualTo("0 пријављених, а потребно је најмање 1");
          assertThat(item.mark()).isEqualTo("late");
        });
  }

  @Test
  void whatIsOverLeavesTheDesk() {
    AnnouncedSession.moved(session, LocalDate.of(2026, 1, 10), application);

    assertThat(items()).extracting(Desk.Item::about).doesNotContain("termin-subotica");
  }

  @Test
  void lookingChangesNothing() {
    show(path);
    show("/rad/obuke");
    show("/rad/obuke/" + sessions.get(session).series());
    show("/rad/obuke/" + sessions.get(session).series() + "/nova");

    assertThat(sessions.get(session).version()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/objava", "/otkazivanje", "/odrzana", "/izmena"})
  void whatIsNotTheirsOrNotThereIsNotFound(String act) {
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);
    var unknown = "/rad/obuke/termin/" + UUID.randomUUID();
    var fields = Map.of("version", "1", "reason", "разлог");

    assertThat(post(other, path + act, fields)).hasStatus(404);
    assertThat(post(organiser, unknown + act, fields)).hasStatus(404);
    assertThat(mvc.get().uri(unknown).with(Signed.as(organiser))).hasStatus(404);
  }

  private List<Desk.Item> items() {
    return desk.of(organiser, texts.of(Face.CYRILLIC));
  }

  private Document show(String address) {
    var answer = mvc.get().uri(address).with(Signed.as(organiser)).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return html(answer);
  }

  /** Every field of the form as it stands on the page. */
  private Map<String, List<String>> typed(Document shown) {
    var fields = new HashMap<String, List<String>>();
    var form = shown.expectFirst("form:has(#place)");
    for (var field : form.select("input[name], textarea[name]")) {
      boolean off = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
      if (!off && !field.attr("name").startsWith("_")) {
        var value = field.normalName().equals("textarea") ? field.wholeText() : field.val();
        var values = new ArrayList<>(fields.getOrDefault(field.attr("name"), List.of()));
        values.add(value);
        fields.put(field.attr("name"), values);
      }
    }
    return fields;
  }

  private MvcTestResult send(String address, Map<String, List<String>> fields) {
    var request = mvc.post().uri(address).with(Signed.as(organiser)).with(csrf());
    fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    return request.exchange();
  }

  private MvcTestResult post(SignedIn who, String address, Map<String, String> fields) {
    var request = mvc.post().uri(address).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
