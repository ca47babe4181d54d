package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.springframework.beans.factory.annotation.Autowired;

/** The last look before sending. */
class ReviewPagesTest extends AnOpenCall {

  @Autowired private Applications applications;

  @Test
  void whoLooksSendsNothing() {
    var draft = applicant.fill(call);

    applicant.get(draft + "/pregled");

    assertThat(applications.received(call.id())).isEmpty();
    assertThat(applicant.get(draft)).hasStatusOk();
  }

  @Test
  void theClockIsThatOfTheServerAndTheTermIsToldBesideIt() {
    var draft = applicant.fill(call);
    time.moveTo(SampleCall.CLOSES.minusSeconds(42));

    var page = html(applicant.get(draft + "/pregled"));

    assertThat(page.expectFirst("[data-clock]").text()).isEqualTo("23.59.17");
    assertThat(page.text()).contains("27. 4. 2027. у 23.59.59");
  }

  @Test
  void theSameDraftHasTheSameDigestHoweverOftenOneLooks() {
    var draft = applicant.fill(call);

    var once = digest(draft);
    assertThat(digest(draft)).isEqualTo(once);
    applicant.save(draft + "/program", Map.of("title", "Нови назив"));
    var changed = digest(draft);
    applicant.save(draft + "/program", SampleAnswers.programme());
    assertThat(digest(draft)).isNotEqualTo(changed);
  }

  @Test
  void aWholeDraftAsksForNoAdmission() {
    var page = html(applicant.get(applicant.fill(call) + "/pregled"));

    assertThat(page.select("[name=asItIs]")).isEmpty();
    assertThat(page.select("form[action$=/slanje] button").text()).isEqualTo("Пошаљите пријаву");
  }

  @Test
  void whatIsMissingLeadsToItsFieldAndCanBeAdmitted() {
    var draft = applicant.open(call);

    var page = html(applicant.get(draft + "/pregled"));

    assertThat(page.select(".lacks a").eachAttr("href")).contains(draft + "/izjave#prilog-plan");
    assertThat(page.select("[name=asItIs]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nije-sazetak", "0000000000000000"})
  void aDigestThatNobodySawSendsNothing(String digest) {
    var draft = applicant.fill(call);

    var answer = applicant.press(draft, digest);

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("нацрт је измењен", "погледајте шта ће бити послато");
    assertThat(applications.received(call.id())).isEmpty();
  }

  @Test
  void withoutADigestNothingIsSentEither() {
    assertThat(applicant.post(applicant.fill(call) + "/slanje", Map.of())).hasStatus(409);
  }

  @Test
  void aDigestReadAloudAndTypedWithSpacesIsTheSame() {
    var draft = applicant.fill(call);
    var grouped = new Digest(digest(draft)).grouped().toUpperCase(Locale.ROOT);

    assertThat(applicant.press(draft, grouped)).hasStatus(303);
  }

  @Test
  void aCompletionIsSentByAButtonThatSaysSo() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).ask(sent, "BUDGET");

    assertThat(html(applicant.get(sent + "/pregled")).select("form[action$=/slanje] button").text())
        .isEqualTo("Пошаљите допуну");
  }

  @Test
  void whatWasSentHasNoReviewAnyMore() {
    var sent = applicant.send(call);

    assertThat(applicant.get(sent + "/pregled"))
        .hasStatus(303)
        .hasHeader("Location", sent + "/stanje");
  }

  @Test
  void nobodyReviewsOrSendsADraftOfSomebodyElse() {
    var draft = applicant.fill(call);
    var digest = digest(draft);
    var stranger = anotherApplicant();

    assertThat(stranger.get(draft + "/pregled")).hasStatus(404);
    assertThat(stranger.press(draft, digest)).hasStatus(404);
    assertThat(applicant.get("/rad/prijave/" + UUID.randomUUID() + "/pregled")).hasStatus(404);
  }

  @Test
  void aRefusalOfALateSendingIsToldInEnglishToo() {
    var draft = applicant.fill(call);
    var digest = digest(draft);
    time.moveTo(SampleWorld.CLOSED);

    var answer = applicant.post("/en" + draft + "/slanje", Map.of("digest", digest));

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).expectFirst("main").text()).doesNotContainPattern("\\p{IsCyrillic}");
  }

  private String digest(String draft) {
    return html(applicant.get(draft + "/pregled")).expectFirst("[name=digest]").val();
  }
}
