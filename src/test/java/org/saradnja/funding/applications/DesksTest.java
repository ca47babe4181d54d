package org.saradnja.funding.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.Somebody;

/** From the call to the desk: how people find their applications. */
class DesksTest extends AnOpenCall {

  @Test
  void theButtonOfTheCallOpensADraft() {
    var form =
        html(applicant.get("/konkursi/" + call.code())).expectFirst("form[action=/rad/prijave]");
    var fields = new HashMap<String, String>();
    form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));

    var answer = applicant.post(form.attr("action"), fields);

    assertThat(answer).hasStatus(303);
    assertThat(answer.getResponse().getHeader("Location")).startsWith("/rad/prijave/");
  }

  @Test
  void draftsAndSentApplicationsStandOnOnePage() {
    applicant.open(call);
    var sent = applicant.send(calls.publish(SampleCall.OPEN));

    var page = html(applicant.get("/rad/prijave"));

    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("tbody a").eachAttr("href")).contains(sent + "/stanje");
    assertThat(page.select("tbody tr").eachText().getLast()).contains("Примљена");
  }

  @Test
  void whoHasNoApplicationIsLedToTheCalls() {
    var page = html(applicant.get("/rad/prijave"));

    assertThat(page.text()).contains("Нема ниједне пријаве");
    assertThat(page.select("main a").eachAttr("href")).contains("/konkursi?stanje=otvoreni");
  }

  @Test
  void theButtonOfTheQuestionOpensADraftToo() {
    var form =
        html(applicant.get("/rad/prijave/nova?konkurs=" + call.code()))
            .expectFirst("main form[action=/rad/prijave]");
    var fields = new HashMap<String, String>();
    form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));

    assertThat(applicant.post("/rad/prijave", fields)).hasStatus(303);
  }

  @Test
  void aDraftLiesOnTheDeskUntilItIsSentAndThenTheApplicationDoes() {
    var draft = applicant.open(call);
    applicant.save(draft + "/program", Map.of("title", "Комшијски телефон"));
    assertThat(html(applicant.get("/rad")).select("a[href=" + draft + "]").text())
        .isEqualTo("Комшијски телефон");

    var other = anotherApplicant();
    var sent = other.send(call);

    var desk = html(other.get("/rad"));
    assertThat(desk.select("a[href=" + sent + "/stanje]")).hasSize(1);
    assertThat(desk.select("a[href=" + sent + "]")).isEmpty();
  }

  @Test
  void aDraftThatCameTooLateWaitsForNothing() {
    var draft = applicant.open(call);
    time.moveTo(SampleWorld.CLOSED);

    assertThat(html(applicant.get("/rad")).select("a[href=" + draft + "]")).isEmpty();
  }

  @Test
  void anOfficerIsLedToTheApplicationsOnceTheCallHasClosed() {
    applicant.send(call);
    var officer = new Applying(web, Somebody.holding(Role.OFFICER, call.unit(), application));
    var link = "a[href=/rad/konkursi/" + call.code() + "/prijave]";
    assertThat(html(officer.get("/rad")).select(link)).isEmpty();

    time.moveTo(SampleWorld.CLOSED);

    assertThat(html(officer.get("/rad")).select(link).text()).isEqualTo("Формална провера пријава");
  }
}
