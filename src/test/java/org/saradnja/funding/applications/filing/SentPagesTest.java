package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.SampleWorld;
import org.springframework.beans.factory.annotation.Autowired;

/** What an application is to its sender, to strangers and to the public once it was sent. */
class SentPagesTest extends AnOpenCall {

  @Autowired private Applications applications;

  @Test
  void aSentApplicationIsNotWrittenAnyMore() {
    var draft = applicant.send(call);

    var answer =
        applicant.post(
            draft + "/program",
            Map.of("title", "Касно", "version", "1", "page", "x", "act", "later"));

    assertThat(answer).hasStatus(409);
    assertThat(applicant.get(draft)).hasStatus(303).hasHeader("Location", draft + "/stanje");
    assertThat(applicant.attach(draft, "plan", "Нов.pdf", new byte[0])).hasStatus4xxClientError();
  }

  @Test
  void withdrawnInTimeItMakesPlaceForAnother() {
    var draft = applicant.send(call);
    assertThat(html(applicant.get(draft + "/stanje")).text()).contains("можете да повучете");

    assertThat(applicant.post(draft + "/povlacenje", Map.of())).hasStatus(303);

    assertThat(html(applicant.get(draft + "/stanje")).text()).contains("Повучена");
    assertThat(applications.received(call.id())).isEmpty();
    assertThat(applicant.open(call)).isNotEqualTo(draft);
    assertThat(applicant.post(draft + "/povlacenje", Map.of())).hasStatus(409);
  }

  @Test
  void onceTheCallHasClosedNothingIsWithdrawn() {
    var draft = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);

    assertThat(applicant.post(draft + "/povlacenje", Map.of())).hasStatus(409);
    assertThat(html(applicant.get(draft + "/stanje")).select("form[action$=/povlacenje]"))
        .isEmpty();
  }

  @Test
  void theStatusSaysWhatHappensNextAndByWhen() {
    var draft = applicant.send(call);

    assertThat(html(applicant.get(draft + "/stanje")).text())
        .contains("Примљена", "Службеник проверава", "најкасније 28. 6. 2027.");
  }

  @Test
  void thePublicSeesWhoAppliedOnlyWhenTheCallHasClosed() {
    applicant.send(call);
    var path = "/konkursi/" + call.code() + "/prijave";

    assertThat(html(web.get().uri(path).exchange()).text())
        .contains("објављује се када рок истекне", "27. 4. 2027. у 23.59.59")
        .doesNotContain("Тиха вода");
    time.moveTo(SampleWorld.CLOSED);

    assertThat(html(web.get().uri(path).exchange()).text())
        .contains("Тиха вода", "Комшијски телефон", "711.800", "Стигла је 1 пријава");
  }

  @Test
  void aReceiptIsNobodyElsesToRead() {
    var draft = applicant.send(call);
    var stranger = anotherApplicant();

    for (var page :
        List.of("/potvrda", "/potvrda.pdf", "/potvrda.json", "/prijava.json", "/stanje")) {
      assertThat(stranger.get(draft + page)).as(page).hasStatus(404);
    }
    assertThat(stranger.post(draft + "/povlacenje", Map.of())).hasStatus(404);
  }

  @Test
  void aReceiptOfTheLatinFaceHoldsNoCyrillic() {
    var draft = applicant.send(call);

    var receipt = html(applicant.get("/lat" + draft + "/potvrda"));

    assertThat(receipt.expectFirst("main").text())
        .contains("Potvrda o prijemu")
        .doesNotContainPattern("\\p{IsCyrillic}");
  }

  private String number(String draft) {
    return applications.get(new ApplicationId(Applying.id(draft))).registryNumber();
  }
}
