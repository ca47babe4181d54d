package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;
import tools.jackson.databind.json.JsonMapper;

/** The receipt, for the applicant and for the office that received. */
class ReceiptPagesTest extends AnOpenCall {

  private static final List<String> FORMS =
      List.of("/potvrda", "/potvrda.pdf", "/potvrda.json", "/prijava.json");

  private String sent;

  @BeforeEach
  void somethingWasSent() {
    sent = applicant.send(call);
  }

  @Test
  void theOfficeReadsTheSameReceiptAsTheApplicant() {
    var officer = officer();

    for (var form : FORMS) {
      assertThat(officer.get(sent + form)).as(form).hasStatusOk();
    }
    assertThat(officer.get(sent + "/prijava.json").getResponse().getContentAsByteArray())
        .isEqualTo(applicant.get(sent + "/prijava.json").getResponse().getContentAsByteArray());
  }

  @Test
  void anOfficeThatDidNotReceiveItKnowsNothing() {
    var elsewhere =
        new Applying(web, Somebody.holding(Role.OFFICER, new UnitId("raska"), application));

    for (var form : FORMS) {
      assertThat(elsewhere.get(sent + form)).as(form).hasStatus(404);
    }
  }

  @Test
  void noReceiptStaysInACacheOnTheWay() {
    for (var form : List.of("/potvrda.pdf", "/potvrda.json", "/prijava.json")) {
      assertThat(applicant.get(sent + form))
          .as(form)
          .hasHeader("Cache-Control", "private, no-store");
    }
  }

  @Test
  void everyFileIsListedWithTheDigestThatStandsInWhatWasSent() {
    var sentFile =
        JsonMapper.shared()
            .readTree(applicant.get(sent + "/prijava.json").getResponse().getContentAsByteArray());
    var digest = new Digest(sentFile.get("attachments").get(0).get("digest").asString());

    assertThat(html(applicant.get(sent + "/potvrda")).text())
        .contains("План.pdf", "1 kB", digest.grouped());
  }

  @Test
  void aCompletionStandsOnTheReceiptAndInItsSealedFile() {
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).ask(sent, "BUDGET");
    assertThat(applicant.press(sent)).hasStatus(303);

    assertThat(html(applicant.get(sent + "/potvrda")).text())
        .contains("Пријава је примљена 20. 4. 2027. у 10.14.32", "Допуњено", "28. 4. 2027.");
    var sealed =
        JsonMapper.shared()
            .readTree(applicant.get(sent + "/potvrda.json").getResponse().getContentAsByteArray());
    assertThat(sealed.toString())
        .contains("2027-04-28T08:00:00.000000Z", "2027-04-20T08:14:32.123456Z");
  }

  @Test
  void aReceiptOfWhatWasWithdrawnStillProvesThatItWasSent() {
    applicant.post(sent + "/povlacenje", Map.of());

    assertThat(html(applicant.get(sent + "/potvrda")).text())
        .contains("Пријава је примљена 20. 4. 2027.", "Пријаву сте повукли");
  }

  @Test
  void whatWasNeverSentHasNoReceipt() {
    var draft = anotherApplicant();
    var opened = draft.open(call);

    for (var form : FORMS) {
      assertThat(draft.get(opened + form)).as(form).hasStatus(404);
      assertThat(applicant.get("/rad/prijave/" + UUID.randomUUID() + form)).hasStatus(404);
    }
  }

  @Test
  void inEnglishTheMomentIsExactToo() {
    var page = html(applicant.get("/en" + sent + "/potvrda"));

    assertThat(page.text()).contains("10.14.32,123456 (+02:00)");
    page.select("[lang^=sr]").remove();
    assertThat(page.expectFirst("h1").text()).doesNotContainPattern("\\p{IsCyrillic}");
  }
}
