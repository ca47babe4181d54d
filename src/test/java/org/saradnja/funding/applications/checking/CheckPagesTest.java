package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.SampleWorld.Milestones;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;

class CheckPagesTest extends AnOpenCall {

  @Autowired private Applications applications;
  @Autowired private Milestones milestones;

  private Applying officer;

  @BeforeEach
  void anOfficerChecks() {
    officer = officer();
  }

  @Test
  void theOfficerSeesWhatTheDataSayAndWhatOnlyTheyCanAnswer() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);

    var page = html(officer.get(sent + "/provera")).text();

    assertThat(page)
        .contains("Тражено 711.800; дозвољено од 100.000 до 800.000 динара")
        .contains("Сопствено 90.200; потребно 90.200 (10\u202F%)")
        .contains("Ранија средства јединице су оправдана")
        .contains("Питања без одговора: 4")
        .contains("Одговор на питање goals.");
  }

  @Test
  void foundInOrderItGoesOnAndTheLastOneEndsTheCheck() {
    var first = applicant.send(call);
    var second = anotherApplicant().send(call);
    time.moveTo(SampleWorld.CLOSED);
    assertThat(officer.post(first + "/provera/uredna", Map.of())).hasStatus(409);

    answer(first);
    assertThat(officer.post(first + "/provera/uredna", Map.of())).hasStatus(303);
    assertThat(milestones.of(call.id())).isEmpty();
    answer(second);
    assertThat(officer.post(second + "/provera/uredna", Map.of())).hasStatus(303);

    assertThat(milestones.of(call.id())).hasSize(1);
    assertThat(applications.inOrder(call.id())).hasSize(2);
    assertThat(officer.post(first + "/provera/uredna", Map.of())).hasStatus(409);
    assertThat(html(applicant.get(first + "/stanje")).text()).contains("Уредна", "оцењује је");
  }

  @Test
  void beforeTheCallHasClosedNothingIsDecided() {
    var sent = applicant.send(call);

    var answer = officer.post(sent + "/provera/uredna", Map.of());

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("док рок за пријаве тече");
  }

  @Test
  void whatIsMissingIsAskedForOnceAndOnlyThatCanBeSupplied() {
    var sent = sentWithoutDocument();
    time.moveTo(SampleWorld.CLOSED);
    var page = html(officer.get(sent + "/provera"));
    assertThat(page.select("[name=trazi][checked]").eachAttr("value"))
        .containsExactly("document:plan");

    assertThat(ask(sent, "document:plan")).hasStatus(303);

    assertThat(ask(sent, "document:plan")).as("a second notice").hasStatus(409);
    assertThat(html(applicant.get(sent)).text()).contains("затражио допуну", "6. 5. 2027.");
    assertThat(applicant.get(sent + "/program")).hasStatus(303);
    assertThat(applicant.post(sent + "/program", Map.of("title", "Друго"))).hasStatus(409);
    assertThat(applicant.attach(sent, "plan", "План.pdf", Documents.pdf("план"))).hasStatus(303);
    assertThat(applicant.press(sent)).hasStatus(303);

    var supplemented = html(officer.get(sent + "/provera"));
    assertThat(supplemented.text()).contains("Допуна је стигла", "Услова који нису испуњени: 0");
    var received = applications.get(new ApplicationId(Applying.id(sent)));
    assertThat(received.receivedAt()).isEqualTo(SampleWorld.OPEN);
    assertThat(html(applicant.get(sent + "/potvrda")).text()).contains("Допуњено 28. 4. 2027.");
    answer(sent);
    assertThat(officer.post(sent + "/provera/uredna", Map.of())).hasStatus(303);
  }

  @Test
  void aLateCompletionIsRefusedAndThenTheApplicationCanBeRejected() {
    var sent = sentWithoutDocument();
    time.moveTo(SampleWorld.CLOSED);
    ask(sent, "document:plan");
    assertThat(reject(sent)).as("while the term runs").hasStatus(409);
    applicant.attach(sent, "plan", "План.pdf", Documents.pdf("план"));
    time.moveTo(java.time.Instant.parse("2027-05-06T22:00:00Z"));

    var late = applicant.press(sent);

    assertThat(late).hasStatus(409);
    assertThat(html(late).text())
        .contains("рок за допуну је истекао 6. 5. 2027. у 23.59.59")
        .contains("стигао 7. 5. 2027. у 00.00.00");
    assertThat(reject(sent)).hasStatus(303);
    assertThat(applications.rejected(call.id()))
        .singleElement()
        .satisfies(rejected -> assertThat(rejected.grounds().getFirst().facts()).contains("План"));
    assertThat(html(applicant.get(sent + "/stanje")).text()).contains("Одбијена", "План");
  }

  @Test
  void aReasonWithoutFactsComesBackWithEverythingThatWasTyped() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    var code = reason(sent);

    var answer =
        officer.post(
            sent + "/provera/odbijanje",
            Map.of("razlog-" + code, "da", "cinjenice-" + code, "", "osnov-" + code, "Тачка 3"));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.getElementById("cinjenice-" + code + "-error")).isNotNull();
    assertThat(page.expectFirst("#razlog-" + code).hasAttr("checked")).isTrue();
    assertThat(page.expectFirst("#osnov-" + code).val()).isEqualTo("Тачка 3");
    assertThat(officer.post(sent + "/provera/odbijanje", Map.of())).hasStatus(422);
    assertThat(officer.post(sent + "/provera/dopuna", Map.of("napomena", "Само ово")))
        .hasStatus(422);
  }

  @Test
  void twoOfficersDoNotOverwriteEachOther() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    var version = version(sent);
    answer(sent);

    var second = new HashMap<String, String>();
    second.put("version", version);
    second.put("AIMS", "ne");

    assertThat(officer.post(sent + "/provera", second)).hasStatus(409);
  }

  @Test
  void theListIsFilteredByState() {
    var sent = applicant.send(call);
    anotherApplicant().send(call);
    time.moveTo(SampleWorld.CLOSED);
    answer(sent);
    officer.post(sent + "/provera/uredna", Map.of());
    var path = "/rad/konkursi/" + call.code() + "/prijave";

    assertThat(html(officer.get(path)).select("tbody tr")).hasSize(2);
    assertThat(html(officer.get(path + "?stanje=in_order")).select("tbody tr")).hasSize(1);
    assertThat(html(officer.get(path + "?stanje=rejected")).text()).contains("Нема пријава");
  }

  @Test
  void anOfficerOfAnotherUnitKnowsNothing() {
    var sent = applicant.send(call);
    var other = new Applying(web, Somebody.holding(Role.OFFICER, new UnitId("raska"), application));

    assertThat(other.get(sent + "/provera")).hasStatus(404);
    assertThat(other.get("/rad/konkursi/" + call.code() + "/prijave")).hasStatus(404);
    assertThat(other.post(sent + "/provera/uredna", Map.of())).hasStatus(404);
  }

  private String sentWithoutDocument() {
    var draft = applicant.open(call);
    applicant.save(draft + "/program", SampleAnswers.programme());
    applicant.save(draft + "/budzet", SampleAnswers.budget());
    applicant.save(draft + "/izjave", SampleAnswers.statements());
    var digest = html(applicant.get(draft + "/pregled")).expectFirst("[name=digest]").val();
    assertThat(applicant.post(draft + "/slanje", Map.of("digest", digest, "asItIs", "da")))
        .hasStatus(303);
    return draft;
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult ask(
      String sent, String target) {
    return officer.post(
        sent + "/provera/dopuna", Map.of("trazi", target, "napomena", "Приложите план."));
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult reject(String sent) {
    var code = reason(sent);
    return officer.post(
        sent + "/provera/odbijanje",
        Map.of(
            "razlog-" + code,
            "da",
            "cinjenice-" + code,
            "План активности није достављен у року.",
            "osnov-" + code,
            "Јавни конкурс, тачка 6"));
  }

  private String reason(String sent) {
    return html(officer.get(sent + "/provera"))
        .expectFirst("[name^=razlog-]")
        .attr("name")
        .substring("razlog-".length());
  }

  private String version(String sent) {
    return html(officer.get(sent + "/provera")).expectFirst("[name=version]").val();
  }

  private void answer(String sent) {
    assertThat(officer.post(sent + "/provera", answers(sent))).hasStatus(303);
  }

  private Map<String, String> answers(String sent) {
    var answers = new HashMap<String, String>();
    answers.put("version", version(sent));
    List.of("AIMS", "NOT_WINDING_UP", "EARLIER_FUNDS", "ACCOUNT_AND_TAXES")
        .forEach(condition -> answers.put(condition, "da"));
    return answers;
  }
}
