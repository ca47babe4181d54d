package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerCallPosted;
import org.saradnja.training.trainers.TrainerCallPublished;
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
class CallPagesTest {

  private static final String DESK = "/rad/predavaci/pozivi";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private LegalTime time;

  private SignedIn academy;

  @BeforeEach
  void open() {
    academy = SomeTrainerCall.academy(application);
  }

  @Test
  void aCallIsWrittenPublishedAndReadInThreeFaces() {
    var address = begun();
    assertThat(send(address, typed("30", "0"))).hasStatus(303);
    assertThat(desk(address).text()).contains("пријаве се примају до");
    assertThat(send(address + "/objava", Map.of("version", List.of("1")))).hasStatus(303);

    var code = desk(address).expectFirst(".kicker b").text();
    assertThat(code).matches("pred-\\d{4}-\\d{2}");
    assertThat(Pages.page(mvc, "/obuke/pozivi").select("h3 a").eachText())
        .contains("Позив за вежбу");
    var cyrillic = Pages.page(mvc, "/obuke/pozivi/" + code);
    assertThat(cyrillic.text())
        .contains("Сарадња са цивилним друштвом", "најмање 3 године", "60 %", "Пријавите се")
        .contains("није проверено у гласнику");
    assertThat(Pages.page(mvc, "/lat/obuke/pozivi/" + code).text())
        .contains("Saradnja sa civilnim");
    assertThat(Pages.page(mvc, "/en/obuke/pozivi/" + code).text())
        .contains("Cooperation with civil society", "at least 3 years");
    assertThat(events.stream(TrainerCallPublished.class)).hasSize(1);
  }

  @Test
  void aTermShorterThanThirtyDaysIsRefusedWithItsProvision() {
    var address = begun();
    assertThat(send(address, typed("29", "0"))).hasStatus(303);
    assertThat(desk(address).select(".err").text()).contains("најмање 30 дана");

    var refused = send(address + "/objava", Map.of("version", List.of("1")));

    assertThat(refused).hasStatus(409);
    assertThat(html(refused).text()).contains("29", "30", "90/2018, чл. 5");
    assertThat(events.stream(TrainerCallPublished.class)).isEmpty();
  }

  @Test
  void whatIsMissingIsKeptAndSaidAtItsField() {
    var address = begun();
    var half = Map.of("version", List.of("0"), "title", List.of("Пола позива"));
    assertThat(send(address, half)).hasStatus(303);

    var answer = send(address + "/objava", Map.of("version", List.of("1")));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#about-error, #subjects-error, #criteria-error")).hasSize(3);
    assertThat(html(answer).expectFirst("#title").val()).isEqualTo("Пола позива");
  }

  @Test
  void ofTwoWhoSaveTheSlowerSeesBothAndLosesNothing() {
    var address = begun();
    send(address, typed("30", "0"));

    var late = send(address, Map.of("version", List.of("0"), "title", List.of("Друга рука")));

    assertThat(late).hasStatus(422);
    assertThat(html(late).expectFirst("#title").val()).isEqualTo("Друга рука");
    assertThat(html(late).expectFirst(".notice.late").text()).contains("Позив за вежбу");
    assertThat(desk(address).expectFirst("#title").val()).isEqualTo("Позив за вежбу");
  }

  @Test
  void itIsRecordedWhereElseTheCallStands() {
    var call = SomeTrainerCall.open(application);
    var address = DESK + "/" + call.id().value();
    assertThat(desk(address).select(".notice.soon").text()).contains("еУправа");

    var wrong = send(address + "/mesta", Map.of("place", List.of("napa"), "link", List.of("сајт")));
    assertThat(wrong).hasStatus(422);
    assertThat(html(wrong).expectFirst("#link").val()).isEqualTo("сајт");

    var today = List.of(time.today().toString());
    var place =
        Map.of("place", List.of("napa"), "link", List.of("https://napa.example/1"), "on", today);
    assertThat(send(address + "/mesta", place)).hasStatus(303);
    assertThat(
            Pages.page(mvc, "/obuke/pozivi/" + call.code())
                .select("a[href=https://napa.example/1]"))
        .hasSize(1);
    assertThat(events.stream(TrainerCallPosted.class)).hasSize(1);

    var tomorrow = List.of(time.today().plusDays(1).toString());
    var future =
        Map.of("place", List.of("napa"), "link", List.of("https://napa.example/1"), "on", tomorrow);
    assertThat(send(address + "/mesta", future)).hasStatus(409);
  }

  @Test
  void theAcademyIsWarnedOfAYearWithTooFewCallsAndOthersSeeNoDesk() {
    assertThat(page(DESK, academy).select("#godine")).isNotEmpty();
    var year = Integer.toString(time.today().getYear());
    assertThat(page(DESK, academy).select(".notice.soon").text()).contains("У " + year);

    var other = Somebody.withoutMandates(application);
    assertThat(mvc.get().uri(DESK).with(Signed.as(other)).exchange()).hasStatus(404);
    assertThat(mvc.get().uri("/obuke/pozivi/nema-ga").exchange()).hasStatus(404);
  }

  private String begun() {
    var answer = send(DESK, Map.of());
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
  }

  private static Map<String, List<String>> typed(String days, String version) {
    var form = SomeTrainerCall.form(days);
    return Map.ofEntries(
        Map.entry("version", List.of(version)),
        Map.entry("title", List.of(form.title())),
        Map.entry("about", List.of(form.about())),
        Map.entry("subjects", form.subjects()),
        Map.entry("capacity", List.of(form.capacity())),
        Map.entry("conditions", form.conditions()),
        Map.entry("years", List.of(form.years())),
        Map.entry("documents", form.documents()),
        Map.entry("criteria", form.criteria()),
        Map.entry("threshold", List.of(form.threshold())),
        Map.entry("days", List.of(days)),
        Map.entry("contact", List.of(form.contact())));
  }

  private Document desk(String address) {
    return page(address, academy);
  }

  private Document page(String path, SignedIn who) {
    return html(mvc.get().uri(path).with(Signed.as(who)).exchange());
  }

  private MvcTestResult send(String path, Map<String, List<String>> fields) {
    var request = mvc.post().uri(path).with(Signed.as(academy)).with(csrf());
    fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    return request.exchange();
  }
}
