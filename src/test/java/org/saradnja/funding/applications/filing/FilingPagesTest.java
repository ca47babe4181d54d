package org.saradnja.funding.applications.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.seal.SealedJson;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.SampleWorld.KnownOrganisations;
import org.saradnja.funding.applications.SampleWorld.MovedTime;
import org.saradnja.funding.applications.SampleWorld.Outage;
import org.saradnja.funding.applications.SampleWorld.PublishedCalls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@Import(SampleWorld.class)
class FilingPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private PublishedCalls calls;
  @Autowired private KnownOrganisations organisations;
  @Autowired private MovedTime time;
  @Autowired private Applications applications;
  @Autowired private Outage outage;
  @Autowired private JdbcClient jdbc;

  private PublishedCall call;
  private Applying applicant;

  @BeforeEach
  void aCallIsOpen() {
    time.moveTo(SampleWorld.OPEN);
    call = calls.publish(SampleCall.OPEN);
    applicant = new Applying(web, Somebody.representing(organisations.enter().id(), application));
  }

  @Test
  void theReviewShowsExactlyWhatWillBeSent() {
    var review = html(applicant.get(applicant.fill(call) + "/pregled")).text();

    assertThat(review)
        .contains(
            "Комшијски телефон",
            "Одговор на питање goals.",
            "Обиласци домаћинстава",
            "902.000",
            "План.pdf",
            "Прихватамо обавезе",
            "20. 4. 2027. 10.14.32")
        .doesNotContain("Шта недостаје");
  }

  @Test
  void aSendingGetsANumberAMomentAndTheDigestOfWhatWasShown() {
    var draft = applicant.fill(call);
    var digest = html(applicant.get(draft + "/pregled")).expectFirst("[name=digest]").val();

    var answer = applicant.press(draft, digest);

    assertThat(answer).hasStatus(303).hasHeader("Location", draft + "/potvrda");
    var receipt = html(applicant.get(draft + "/potvrda")).text();
    assertThat(receipt)
        .contains("Пријава је примљена 20. 4. 2027. у 10.14.32 под бројем 401-")
        .contains("20. 4. 2027. 10.14.32,123456 (+02:00)")
        .contains(new Digest(digest).grouped());
  }

  @Test
  void theDigestIsOfTheFileThatAnyoneCanDownload() {
    var draft = applicant.send(call);

    var sent = bytes(applicant.get(draft + "/prijava.json"));
    var receipt = SealedJson.read(bytes(applicant.get(draft + "/potvrda.json"))).orElseThrow();

    assertThat(receipt.isIntact()).isTrue();
    assertThat(receipt.text("content")).contains(Digest.of(sent).hex());
    assertThat(receipt.text("receivedAt")).contains("2027-04-20T08:14:32.123456Z");
    assertThat(receipt.text("number")).get().asString().matches("401-\\d+/2027");
    assertThat(new String(sent, UTF_8)).startsWith("{\"applicant\":{\"address\":");
  }

  @Test
  void pressedTwiceItIsOneApplicationAndOneReceipt() {
    var draft = applicant.fill(call);
    var digest = html(applicant.get(draft + "/pregled")).expectFirst("[name=digest]").val();

    applicant.press(draft, digest);
    var first = number(draft);

    assertThat(applicant.press(draft, digest))
        .hasStatus(303)
        .hasHeader("Location", draft + "/potvrda");
    assertThat(number(draft)).isEqualTo(first);
    assertThat(applications.received(call.id())).hasSize(1);
  }

  @Test
  void pressedTwiceAtTheSameMomentItIsStillOne() throws Exception {
    var draft = applicant.fill(call);
    var digest = html(applicant.get(draft + "/pregled")).expectFirst("[name=digest]").val();
    var together = new CyclicBarrier(4);
    Callable<Integer> press =
        () -> {
          together.await();
          return applicant.press(draft, digest).getResponse().getStatus();
        };

    try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = presses.invokeAll(java.util.Collections.nCopies(4, press));
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(303);
      }
    }

    assertThat(applications.received(call.id())).hasSize(1);
    assertThat(sendings(draft)).isEqualTo(1);
  }

  @Test
  void inTimeToTheLastMicrosecondAndNotOneLater() {
    var inTime = applicant.fill(call);
    time.moveTo(SampleCall.CLOSES);
    assertThat(applicant.press(inTime)).hasStatus(303);

    time.moveTo(SampleWorld.OPEN);
    var other = new Applying(web, Somebody.representing(organisations.enter().id(), application));
    var late = other.fill(call);
    time.moveTo(SampleCall.CLOSES.plusNanos(1000));
    var answer = other.press(late);

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text())
        .contains("рок је истекао 27. 4. 2027. у 23.59.59")
        .contains("на сервер стигао 28. 4. 2027. у 00.00.00")
        .contains("Нацрт је сачуван");
    assertThat(html(other.get(late + "/program")).expectFirst("#title").val())
        .isEqualTo("Комшијски телефон");
  }

  @Test
  void anIncompleteApplicationIsSentOnlyByWhoSaysThatTheyKnow() {
    var draft = applicant.open(call);
    applicant.save(draft + "/program", Map.of("title", "Тек наслов"));
    var review = html(applicant.get(draft + "/pregled"));
    var digest = review.expectFirst("[name=digest]").val();
    assertThat(review.select(".lacks a")).isNotEmpty();

    var refused = applicant.press(draft, digest);
    assertThat(refused).hasStatus(422);
    assertThat(html(refused).expectFirst("#asItIs-error").text()).contains("није потпуна");

    assertThat(applicant.post(draft + "/slanje", Map.of("digest", digest, "asItIs", "da")))
        .hasStatus(303);
    assertThat(number(draft)).startsWith("401-");
  }

  @Test
  void anUnreadableAmountMustBeCorrectedFirst() {
    var draft = applicant.fill(call);
    var typed = SampleAnswers.budget();
    typed.put("r1-price", "много");
    applicant.save(draft + "/budzet", typed);

    var review = html(applicant.get(draft + "/pregled"));

    assertThat(review.select("form[action$=/slanje]")).isEmpty();
    assertThat(
            applicant.post(
                draft + "/slanje", Map.of("digest", Digest.ofText("x").hex(), "asItIs", "da")))
        .hasStatus(422);
  }

  @Test
  void whatChangedSinceTheReviewIsNotSentUnseen() {
    var draft = applicant.fill(call);
    var digest = html(applicant.get(draft + "/pregled")).expectFirst("[name=digest]").val();
    applicant.save(draft + "/program", Map.of("title", "Измењен наслов"));
    applicant.save(draft + "/program", SampleAnswers.programme());
    assertThat(applicant.press(draft, digest)).as("the same again is the same").hasStatus(303);

    var other = new Applying(web, Somebody.representing(organisations.enter().id(), application));
    var second = other.fill(call);
    var seen = html(other.get(second + "/pregled")).expectFirst("[name=digest]").val();
    var changed = SampleAnswers.programme();
    changed.put("title", "Измењен наслов");
    other.save(second + "/program", changed);

    assertThat(other.press(second, seen)).hasStatus(409);
  }

  @Test
  void whenTheDatabaseGoesAwayInTheMiddleNothingHappenedAndItCanBeTriedAgain() {
    var draft = applicant.fill(call);
    outage.comeWithTheNextSending();

    var failed = applicant.press(draft);

    assertThat(failed).hasFailed();
    assertThat(applications.received(call.id())).isEmpty();
    assertThat(sendings(draft)).isZero();
    assertThat(applicant.press(draft)).hasStatus(303);
    assertThat(applications.received(call.id())).hasSize(1);
  }

  private String number(String draft) {
    return applications.get(new ApplicationId(Applying.id(draft))).registryNumber();
  }

  private int sendings(String draft) {
    return jdbc.sql("select count(*) from application_sending where application = :id")
        .param("id", Applying.id(draft))
        .query(Integer.class)
        .single();
  }

  private static byte[] bytes(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    return answer.getResponse().getContentAsByteArray();
  }
}
