package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;

/** All applications of a call on the desk of its officers. */
class CheckListPagesTest extends AnOpenCall {

  private Applying officer;

  @BeforeEach
  void anOfficerOfTheUnit() {
    officer = officer();
  }

  @Test
  void beforeTheClosingTheListSaysWhyNothingIsDecided() {
    applicant.send(call);

    var page = html(officer.get(path()));

    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.text()).contains("Одлучује се када рок за пријаве истекне", "23.59.59");
  }

  @Test
  void everyApplicationIsShownWithItsNumberItsAmountAndItsState() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);

    var row = html(officer.get(path())).expectFirst("tbody tr");

    assertThat(row.text())
        .contains("401-", "Тиха вода", "Комшијски телефон", "711.800", "Непроверена");
    assertThat(row.select("a").eachAttr("href")).contains(sent + "/provera");
  }

  @Test
  void whatWasWithdrawnStandsInNoList() {
    var sent = applicant.send(call);
    applicant.post(sent + "/povlacenje", Map.of());
    time.moveTo(SampleWorld.CLOSED);

    assertThat(html(officer.get(path())).select("tbody tr")).isEmpty();
  }

  @Test
  void eachStateHasItsFilterAndAnUnknownOneFiltersNothing() {
    var asked = applicant.send(call);
    var decided = anotherApplicant().send(call);
    var rejected = anotherApplicant().send(call);
    anotherApplicant().send(call);
    time.moveTo(SampleWorld.CLOSED);
    var checking = new Checking(officer);
    checking.ask(asked, "BUDGET");
    checking.findInOrder(decided);
    checking.reject(rejected);

    assertThat(shown("asked")).containsExactly(asked + "/provera");
    assertThat(shown("in_order")).containsExactly(decided + "/provera");
    assertThat(shown("rejected")).containsExactly(rejected + "/provera");
    assertThat(shown("supplemented")).isEmpty();
    assertThat(shown("unchecked")).hasSize(1);
    assertThat(shown("svasta")).hasSize(4);
  }

  @Test
  void theFilterInForceIsMarkedForThoseWhoDoNotSeeIt() {
    time.moveTo(SampleWorld.CLOSED);

    var page = html(officer.get(path() + "?stanje=rejected"));

    assertThat(page.select("[aria-current]").text()).contains("Одбијена");
  }

  @Test
  void aCallThatNobodyPublishedHasNoList() {
    assertThat(officer.get("/rad/konkursi/NEMA-2027-99/prijave")).hasStatus(404);
  }

  @Test
  void anApplicantAndAStrangerFindNoSuchPage() {
    var elsewhere =
        new Applying(web, Somebody.holding(Role.OFFICER, new UnitId("raska"), application));

    assertThat(elsewhere.get(path())).hasStatus(404);
    assertThat(applicant.get(path()).getResponse().getStatus()).isIn(403, 404);
  }

  @Test
  void inEnglishTheListIsEnglish() {
    applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);

    assertThat(html(officer.get("/en" + path())).expectFirst("h1").text())
        .doesNotContainPattern("\\p{IsCyrillic}");
  }

  private List<String> shown(String state) {
    return html(officer.get(path() + "?stanje=" + state))
        .select("tbody a")
        .eachAttr("href")
        .stream()
        .distinct()
        .toList();
  }

  private String path() {
    return "/rad/konkursi/" + call.code() + "/prijave";
  }
}
