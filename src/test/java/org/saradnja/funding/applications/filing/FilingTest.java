package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.Drafts;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.WrittenDown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The act of sending: what it refuses, and that nothing of a refused sending is left behind. */
class FilingTest extends AnOpenCall {

  private static final Instant ARRIVAL = Instant.parse("2027-04-20T08:14:32Z");

  @Autowired private Filing filing;
  @Autowired private Drafts drafts;
  @Autowired private Applications applications;
  @Autowired private JdbcClient jdbc;

  @Test
  void aSendingIsOneEntryOfTheLogWithTheDigestOfWhatWasSent() {
    var id = filled();
    var seen = seen(id);

    filing.send(applicant.who(), id, Optional.of(seen), false, ARRIVAL);

    assertThat(new WrittenDown(jdbc).about(id)).containsExactly("ApplicationSent");
    assertThat(
            jdbc.sql("select content from ledger_entry where subject = :subject")
                .param("subject", id.subject())
                .query(byte[].class)
                .single())
        .isEqualTo(seen.bytes());
  }

  @Test
  void whoPressesAgainGetsTheSameReceiptAndNoSecondEntry() {
    var id = filled();
    var first = filing.send(applicant.who(), id, Optional.of(seen(id)), false, ARRIVAL);

    var again = filing.send(applicant.who(), id, Optional.of(seen(id)), false, ARRIVAL);

    assertThat(again).isEqualTo(first);
    assertThat(new WrittenDown(jdbc).about(id)).hasSize(1);
  }

  @Test
  void withoutTheDigestOfAReviewNothingIsSent() {
    var id = filled();

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> filing.send(applicant.who(), id, Optional.empty(), false, ARRIVAL))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(FilingRefusal.CHANGED_SINCE_REVIEW));
    assertNothingWasSent(id);
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2027-04-12T05:59:59.999999Z, NOT_OPEN_YET",
    "2027-04-27T22:00:00Z, LATE",
    "2027-05-10T10:00:00Z, LATE",
  })
  void outsideOfTheTermTheMomentAndTheTermAreTold(Instant moment, FilingRefusal refusal) {
    var id = filled();
    var seen = Optional.of(seen(id));
    time.moveTo(moment);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> filing.send(applicant.who(), id, seen, false, ARRIVAL))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(refusal);
          assertThat(refused.arguments()).hasSize(2).endsWith(moment);
        });
    assertNothingWasSent(id);
  }

  @Test
  void anIncompleteDraftIsToldWhatItLacksAndStaysOpen() {
    var draft = applicant.open(call);
    var id = new ApplicationId(Applying.id(draft));

    var sending = filing.send(applicant.who(), id, Optional.of(seen(id)), false, ARRIVAL);

    assertThat(sending)
        .isInstanceOfSatisfying(
            Sending.Lacking.class, lacking -> assertThat(lacking.draft().gaps()).isNotEmpty());
    assertThat(drafts.get(id).open()).isTrue();
    assertNothingWasSent(id);
  }

  @Test
  void whatCannotBeReadIsNotSentEvenByWhoSaysThatTheyKnow() {
    var draft = applicant.fill(call);
    var typed = SampleAnswers.programme();
    typed.put("users", "стотину");
    applicant.save(draft + "/program", typed);
    var id = new ApplicationId(Applying.id(draft));

    var sending = filing.send(applicant.who(), id, Optional.of(seen(id)), true, ARRIVAL);

    assertThat(sending).isInstanceOf(Sending.Lacking.class);
    assertNothingWasSent(id);
  }

  @Test
  void nobodyElseSendsADraftNotEvenTheOfficeOrAnotherAssociation() {
    var id = filled();
    var seen = Optional.of(seen(id));

    for (var stranger : List.of(officer().who(), anotherApplicant().who())) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> filing.send(stranger, id, seen, false, ARRIVAL));
    }
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(
            () -> filing.send(applicant.who(), ApplicationId.random(), seen, false, ARRIVAL));
    assertNothingWasSent(id);
  }

  @Test
  void anyRepresentativeOfTheAssociationMaySend() {
    var id = filled();
    var colleague = representative(organisation);

    var sending = filing.send(colleague.who(), id, Optional.of(seen(id)), false, ARRIVAL);

    assertThat(sending).isInstanceOf(Sending.Received.class);
  }

  @Test
  void aCompletionKeepsTheNumberAndTheMomentAndIsAnActOfItsOwn() {
    var sent = applicant.send(call);
    var id = new ApplicationId(Applying.id(sent));
    var before = applications.get(id);
    time.moveTo(SampleWorld.CLOSED);
    assertThat(new Checking(officer()).ask(sent, "BUDGET")).hasStatus(303);
    var cheaper = SampleAnswers.budget();
    cheaper.put("r2-price", "300");
    cheaper.put("r2-unit", "150.000");
    applicant.save(sent + "/budzet", cheaper);

    filing.send(applicant.who(), id, Optional.of(seen(id)), false, ARRIVAL);

    var after = applications.get(id);
    assertThat(after.registryNumber()).isEqualTo(before.registryNumber());
    assertThat(after.receivedAt()).isEqualTo(before.receivedAt());
    assertThat(after.requested()).isEqualTo(before.requested().minus(Dinars.of(10_000)));
    assertThat(after.content()).isNotEqualTo(before.content());
    assertThat(new WrittenDown(jdbc).about(id))
        .containsExactly("ApplicationSent", "CompletionAsked", "ApplicationSupplemented");
  }

  @Test
  void aCompletionIsInTimeToItsLastMicrosecondAndSaysByHowMuchItIsLate() {
    var sent = applicant.send(call);
    var id = new ApplicationId(Applying.id(sent));
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).ask(sent, "BUDGET");
    var seen = Optional.of(seen(id));
    var until = drafts.get(id).completeUntil().orElseThrow();

    time.moveTo(until.plusNanos(1000));
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> filing.send(applicant.who(), id, seen, false, ARRIVAL))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(FilingRefusal.LATE_COMPLETION);
          assertThat(refused.arguments()).containsExactly(until, until.plusNanos(1000));
        });

    time.moveTo(until);
    assertThat(filing.send(applicant.who(), id, seen, false, ARRIVAL))
        .isInstanceOf(Sending.Received.class);
  }

  @Test
  void manyWhoSendAtTheSameMomentGetDifferentNumbers() throws Exception {
    var together = new CyclicBarrier(6);
    var presses =
        Stream.generate(this::anotherApplicant)
            .limit(6)
            .map(one -> pressing(one, one.fill(call), together))
            .toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(presses)) {
        assertThat(answer.get()).isEqualTo(303);
      }
    }

    assertThat(applications.received(call.id()))
        .hasSize(6)
        .extracting(ReceivedApplication::registryNumber)
        .doesNotHaveDuplicates();
  }

  private static Callable<Integer> pressing(Applying one, String draft, CyclicBarrier together) {
    var digest = Applying.html(one.get(draft + "/pregled")).expectFirst("[name=digest]").val();
    return () -> {
      together.await();
      return one.press(draft, digest).getResponse().getStatus();
    };
  }

  private ApplicationId filled() {
    return new ApplicationId(Applying.id(applicant.fill(call)));
  }

  /** The digest that the review shows. */
  private Digest seen(ApplicationId id) {
    return drafts.get(id).content().digest();
  }

  private void assertNothingWasSent(ApplicationId id) {
    assertThat(applications.received(call.id())).isEmpty();
    assertThat(new WrittenDown(jdbc).about(id)).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from application_sending where application = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single())
        .isZero();
  }
}
