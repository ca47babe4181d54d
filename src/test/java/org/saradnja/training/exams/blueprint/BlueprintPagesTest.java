package org.saradnja.training.exams.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.keeping.AdoptedProgramme;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class BlueprintPagesTest {

  private static final String PATH = "/rad/pitanja/sastav";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private BlueprintTable blueprints;
  @Autowired private LegalTime time;

  private SignedIn academy;
  private String programme;

  @BeforeEach
  void theAcademyHasAProgramme() {
    academy = SomeBlueprint.academy(application);
    programme = "p" + UUID.randomUUID().toString().substring(0, 8);
    AdoptedProgramme.of(programme, time.today().getYear(), application);
  }

  @Test
  void theFormStartsFromTheUsualTestAndThenFromWhatIsInForce() {
    var first = form();
    assertThat(first)
        .as("R-178, R-179, R-180")
        .containsEntry("minutes", "30")
        .containsEntry("pass", "60")
        .containsEntry("attempts", "1");
    first.putAll(adoption(Map.of("draw0", "4", "draw0hard", "2", "minutes", "40")));

    assertThat(post(first)).hasStatus(303).hasHeader("Location", PATH);

    assertThat(form()).containsEntry("draw0", "4").containsEntry("minutes", "40");
    assertThat(page(PATH + "/" + programme).select("details[open]")).hasSize(1);
    var adopted = blueprints.on(new ProgrammeCode(programme), time.today()).orElseThrow();
    assertThat(adopted.measure().draws())
        .containsExactly(new Draw("М5", 4), new Draw("М5", 2, Optional.of(Difficulty.HARD)));
    assertThat(page(PATH).select("tbody tr").eachText())
        .anySatisfy(line ->
            assertThat(line)
                .contains("6 (4 × М5, 2 × М5 тешких)", "40 минута", "60", "1 покушај")
                .contains("Одлука о саставу теста, 1/2027"));
  }

  @Test
  void faultsStandAtTheirFieldsAndWhatWasTypedStays() {
    var answer =
        post(
            Map.of(
                "draw0",
                "пет",
                "minutes",
                "0",
                "pass",
                "101",
                "attempts",
                "1",
                "day",
                "кад",
                "act",
                ""));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select("#draw0-error, #minutes-error, #pass-error, #day-error, #act-error"))
        .hasSize(5);
    assertThat(page.expectFirst("#draw0").val()).isEqualTo("пет");
  }

  @Test
  void yesterdayIsRefusedWithWhatCanBeDone() {
    var fields = new HashMap<>(adoption(Map.of("draw0", "4", "minutes", "30")));
    fields.putAll(Map.of("pass", "60", "attempts", "1"));
    fields.put("day", time.today().minusDays(1).toString());

    var answer = post(fields);

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("Изаберите данашњи или каснији дан.");
  }

  @Test
  void aProgrammeThatThereIsNotAndOtherPeopleFindNothing() {
    assertThat(get(academy, PATH + "/nema-ga")).hasStatus(404);
    assertThat(get(Somebody.withoutMandates(application), PATH)).hasStatus(404);
    assertThat(get(academy, "/en" + PATH)).hasStatusOk();
  }

  private Map<String, String> adoption(Map<String, String> measure) {
    var fields = new HashMap<>(measure);
    fields.put("day", time.today().toString());
    fields.put("act", "Одлука о саставу теста, 1/2027");
    fields.put("shuffle", "da");
    return fields;
  }

  private Map<String, String> form() {
    var fields = new HashMap<String, String>();
    page(PATH + "/" + programme)
        .select("main form input:not([name=_csrf])")
        .forEach(input -> fields.put(input.attr("name"), input.val()));
    return fields;
  }

  private Document page(String path) {
    return html(get(academy, path));
  }

  private MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  private MvcTestResult post(Map<String, String> fields) {
    var request = web.post().uri(PATH + "/" + programme).with(csrf()).with(Signed.as(academy));
    fields.forEach(request::param);
    return request.exchange();
  }
}
