package org.saradnja.training.programmes.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.saradnja.training.programmes.ProgrammeAdopted;
import org.saradnja.training.programmes.ProgrammeEnteredInRecords;
import org.saradnja.training.programmes.ProgrammeProposed;
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
class ProgrammePagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private ProgrammesDesk desk;
  @Autowired private TextsOfRequest texts;
  @Autowired private LegalTime time;

  private SignedIn academy;

  @BeforeEach
  void open() {
    academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }

  @Test
  void aSpecialProgrammeGoesFromTheDraftToTheCentralRecords() {
    var address = drafted(Map.of("kind", "SPECIAL"));
    assertThat(mvc.get().uri("/obuke/proba-stranice")).hasStatus(404);

    assertThat(send(address + "/predlog", Map.of("version", "0"))).hasStatus(303);
    var adoption = Map.of("version", "1", "adoptedOn", today(), "act", "акт 1/2027");
    assertThat(send(address + "/usvajanje", adoption)).hasStatus(303);
    assertThat(states()).containsExactly("чека упис у Централну евиденцију");

    var records = Map.of("version", "2", "number", "12-3", "enteredOn", today());
    assertThat(send(address + "/evidencija", records)).hasStatus(303);
    assertThat(states()).isEmpty();

    var open = page(mvc, "/obuke/proba-stranice");
    assertThat(open.expectFirst("h1").text()).isEqualTo("Пробни програм");
    assertThat(open.select("main").text()).contains("акт 1/2027", "под бројем 12-3", "Прва тема");
    assertThat(page(mvc, "/obuke").select("h5").eachText()).contains("Пробни програм");
    assertThat(events.stream(ProgrammeProposed.class)).hasSize(1);
    assertThat(events.stream(ProgrammeAdopted.class)).hasSize(1);
    assertThat(events.stream(ProgrammeEnteredInRecords.class)).hasSize(1);
  }

  @Test
  void theThreeFacesAreReadInTheirLanguages() {
    adopted();

    assertThat(page(mvc, "/lat/obuke/proba-stranice").expectFirst("h1").text())
        .isEqualTo("Probni program");
    var english = page(mvc, "/en/obuke/proba-stranice");
    assertThat(english.expectFirst("h1").attr("lang")).isEqualTo("sr-Latn");
    assertThat(english.select("h2").eachText()).contains("Expected outcomes", "Topics");
  }

  @Test
  void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
    var answer = send("/rad/programi/novi", typed(Map.of("title", "", "hours", "много")));

    assertThat(answer).hasStatus(422);
    var form = html(answer);
    assertThat(form.expectFirst("#title-error").text()).isEqualTo("Упишите назив програма.");
    assertThat(form.expectFirst("#hours").val()).isEqualTo("много");
    assertThat(form.expectFirst("#aim").text()).isEqualTo("Циљ");
  }

  @Test
  void aTakenCodeIsToldAtItsFieldAndNothingTypedIsLost() {
    var first = drafted(Map.of());
    var second = drafted(Map.of("code", "druga-stranica"));
    var again = typed(Map.of("aim", "Други циљ"));

    for (var address : new String[] {"/rad/programi/novi", second}) {
      var answer = send(address, again);

      assertThat(answer).hasStatus(422);
      assertThat(html(answer).expectFirst("#code-error").text())
          .startsWith("Програм за 2027. годину већ постоји.");
      assertThat(html(answer).expectFirst("#aim").text()).isEqualTo("Други циљ");
    }
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void anAdoptionWithoutGazetteIsCorrectedOnTheSamePage() {
    var address = drafted(Map.of());
    send(address + "/predlog", Map.of("version", "0"));

    var answer =
        send(
            address + "/usvajanje",
            Map.of("version", "1", "adoptedOn", "31. 2. 2027.", "act", "гласник"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select(".err").eachText()).hasSize(2);
    assertThat(html(answer).expectFirst("#act").val()).isEqualTo("гласник");
  }

  @Test
  void anIncompleteProgrammeIsNotProposed() {
    var address = drafted(Map.of("outcomes", ""));

    var answer = send(address + "/predlog", Map.of("version", "0"));

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).select("main").text()).contains("није потпун");
  }

  @Test
  void theNextYearBeginsAsACopy() {
    var address = adopted();

    var copy = send(address + "/godina", Map.of("godina", "2028"));

    assertThat(copy).hasStatus(303);
    var path = String.valueOf(copy.getResponse().getHeader(HttpHeaders.LOCATION));
    var form = html(mvc.get().uri(path).with(Signed.as(academy)).exchange());
    assertThat(form.expectFirst("#year").val()).isEqualTo("2028");
    assertThat(form.expectFirst("#title").val()).isEqualTo("Пробни програм");
    assertThat(send(address + "/godina", Map.of("godina", "2028"))).hasStatus(409);
  }

  private String adopted() {
    var address = drafted(Map.of());
    send(address + "/predlog", Map.of("version", "0"));
    var adoption = Map.of("version", "1", "adoptedOn", today(), "act", "99/2026");
    assertThat(send(address + "/usvajanje", adoption)).hasStatus(303);
    return address;
  }

  private String drafted(Map<String, String> changes) {
    var answer = send("/rad/programi/novi", typed(changes));
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private List<String> states() {
    return desk.of(academy, texts.of(Face.CYRILLIC)).stream()
        .filter(item -> item.title().equals("Пробни програм"))
        .map(Desk.Item::state)
        .toList();
  }

  private String today() {
    return time.today().toString();
  }

  private static Map<String, String> typed(Map<String, String> changes) {
    var typed = new TreeMap<String, String>();
    typed.put("code", "proba-stranice");
    typed.put("year", "2027");
    typed.put("kind", "CONTINUOUS_SECTOR");
    typed.put("title", "Пробни програм");
    typed.put("subject", "civilno-drustvo");
    typed.put("reasons", "Разлог");
    typed.put("aim", "Циљ");
    typed.put("outcomes", "Исход");
    typed.put("topics", "Прва тема\nДруга тема");
    typed.put("targetGroup", "Запослени");
    typed.put("form", "CLASSROOM");
    typed.put("days", "2");
    typed.put("hours", "13");
    typed.put("least", "8");
    typed.put("most", "18");
    typed.put("check", "TEST");
    typed.put("verification", "CERTIFICATE");
    typed.put("evaluation", "Упитник");
    typed.put("provider", "Спроводилац");
    typed.putAll(changes);
    return typed;
  }

  private MvcTestResult send(String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(Signed.as(academy)).with(csrf());
    var form = new TreeMap<>(fields);
    form.putIfAbsent("version", "0");
    form.forEach(request::param);
    return request.exchange();
  }
}
