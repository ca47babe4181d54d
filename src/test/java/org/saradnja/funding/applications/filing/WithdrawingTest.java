package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.WrittenDown;
import org.saradnja.funding.calls.ReceivedApplications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WithdrawingTest extends AnOpenCall {

  @Autowired private Withdrawing withdrawing;
  @Autowired private Applications applications;
  @Autowired private ReceivedApplications received;
  @Autowired private JdbcClient jdbc;

  @Test
  void aWithdrawalStandsInTheLogUnderTheNumberThatStaysInTheBook() {
    var sent = applicant.send(call);
    var id = id(sent);
    var number = applications.get(id).registryNumber();

    withdrawing.withdraw(applicant.who(), id);

    assertThat(new WrittenDown(jdbc).about(id))
        .containsExactly("ApplicationSent", "ApplicationWithdrawn");
    assertThat(applications.get(id).registryNumber()).isEqualTo(number);
  }

  @Test
  void whatIsWithdrawnCountsNoMoreInTheCall() {
    var id = id(applicant.send(call));
    anotherApplicant().send(call);
    assertThat(received.tally(call.id()).applications()).isEqualTo(2);

    withdrawing.withdraw(applicant.who(), id);

    assertThat(received.tally(call.id()).applications()).isEqualTo(1);
    assertThat(applications.received(call.id())).noneMatch(one -> one.id().equals(id));
    assertThat(applications.unchecked(call.id())).isEqualTo(1);
  }

  @Test
  void itIsWithdrawnOnce() {
    var id = id(applicant.send(call));
    withdrawing.withdraw(applicant.who(), id);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> withdrawing.withdraw(applicant.who(), id))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(FilingRefusal.ALREADY_WITHDRAWN));
    assertThat(new WrittenDown(jdbc).about(id)).hasSize(2);
  }

  @Test
  void onceTheCallHasClosedTheTermIsToldAndNothingChanges() {
    var id = id(applicant.send(call));
    time.moveTo(SampleWorld.CLOSED);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> withdrawing.withdraw(applicant.who(), id))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(FilingRefusal.TOO_LATE_TO_WITHDRAW);
          assertThat(refused.arguments()).containsExactly(SampleCall.CLOSES, SampleWorld.CLOSED);
        });
    assertThat(applications.received(call.id())).hasSize(1);
  }

  @Test
  void nobodyButTheApplicantWithdraws() {
    var id = id(applicant.send(call));

    for (var stranger : List.of(officer().who(), anotherApplicant().who())) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> withdrawing.withdraw(stranger, id));
    }
    assertThat(applications.received(call.id())).hasSize(1);
  }

  @Test
  void aDraftThatWasNeverSentIsNoApplicationToWithdraw() {
    var draft = id(applicant.open(call));

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> withdrawing.withdraw(applicant.who(), draft));
  }

  @Test
  void whatIsWithdrawnIsNotSentAgainUnderTheOldDraft() {
    var sent = applicant.fill(call);
    var digest = Applying.html(applicant.get(sent + "/pregled")).expectFirst("[name=digest]").val();
    applicant.press(sent, digest);
    withdrawing.withdraw(applicant.who(), id(sent));

    assertThat(applicant.press(sent, digest)).hasStatus(303);

    assertThat(applications.received(call.id())).isEmpty();
    assertThat(Applying.html(applicant.get(sent + "/stanje")).text()).contains("Повучена");
  }

  private static ApplicationId id(String path) {
    return new ApplicationId(Applying.id(path));
  }
}
