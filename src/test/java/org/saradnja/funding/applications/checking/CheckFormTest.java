package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.SampleWorld;

/** The page of a check is one form: its acts keep what stands beside them. */
class CheckFormTest extends AnOpenCall {

  private Applying officer;

  @BeforeEach
  void anOfficerChecks() {
    officer = officer();
  }

  @Test
  void anActKeepsTheAnswersThatStandBesideIt() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);

    assertThat(officer.post(sent + "/provera/uredna", answers(sent))).hasStatus(303);
    assertThat(html(officer.get(sent + "/provera")).select(".title .tag").text())
        .isEqualTo("Уредна");
  }

  @Test
  void aRefusedActLeavesThePageThatAskedForItInForce() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    var answers = answers(sent);
    answers.remove("AIMS");

    assertThat(officer.post(sent + "/provera/uredna", answers)).hasStatus(409);
    answers.put("AIMS", "da");
    assertThat(officer.post(sent + "/provera/uredna", answers)).hasStatus(303);
  }

  @Test
  void aMistakeInOnePartOfThePageLosesNothingOfTheOthers() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    var typed = answers(sent);
    typed.put("napomena", "Приложите план.");
    typed.put("razlog-" + reason(sent), "da");

    var answer = officer.post(sent + "/provera/odbijanje", typed);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#AIMS-da").hasAttr("checked")).isTrue();
    assertThat(page.expectFirst("#napomena").text()).isEqualTo("Приложите план.");
  }

  @Test
  void aDecidedApplicationLeadsToTheNextOne() {
    var sent = applicant.send(call);
    var second = anotherApplicant().send(call);
    time.moveTo(SampleWorld.CLOSED);
    officer.post(sent + "/provera/uredna", answers(sent));

    assertThat(html(officer.get(sent + "/provera")).select("a.btn").eachAttr("href"))
        .startsWith(second + "/provera");
    officer.post(second + "/provera/uredna", answers(second));
    assertThat(html(officer.get(second + "/provera")).select("a.btn").eachAttr("href"))
        .containsExactly("/rad/konkursi/" + call.code() + "/prijave");
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

  private Map<String, String> answers(String sent) {
    var answers = new HashMap<String, String>();
    answers.put("version", version(sent));
    List.of("AIMS", "NOT_WINDING_UP", "EARLIER_FUNDS", "ACCOUNT_AND_TAXES")
        .forEach(condition -> answers.put(condition, "da"));
    return answers;
  }
}
