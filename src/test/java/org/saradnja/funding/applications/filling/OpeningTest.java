package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.mandates.SomeMandate;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;

class OpeningTest extends AnOpenCall {

  private static final Optional<OrganisationId> NOT_CHOSEN = Optional.empty();

  @Autowired private Opening opening;
  @Autowired private DraftTable drafts;

  @Test
  void whoRepresentsOneAssociationNeedNotSayWhich() {
    var id = opening.open(applicant.who(), call.code(), NOT_CHOSEN);

    assertThat(drafts.get(id).value().head().organisation()).isEqualTo(organisation.id());
    assertThat(drafts.get(id).value().head().openedAt()).isEqualTo(SampleWorld.OPEN);
    assertThat(drafts.get(id).value().answers()).isEqualTo(Answers.NONE);
  }

  @Test
  void whoRepresentsTwoSaysForWhich() {
    var second = organisations.enter();
    var who = applicant.who();
    SomeMandate.of(
        who.person(), Role.REPRESENTATIVE, new Party.OfOrganisation(second.id()), application);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> opening.open(who, call.code(), NOT_CHOSEN))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(FillingRefusal.NO_ORGANISATION));
    var id = opening.open(who, call.code(), Optional.of(second.id()));
    assertThat(drafts.get(id).value().head().organisation()).isEqualTo(second.id());
    assertThat(opening.organisations(who))
        .containsExactlyInAnyOrder(organisation.id(), second.id());
  }

  @Test
  void whoRepresentsNobodyOpensNothing() {
    var nobody = Somebody.withoutMandates(application);

    assertThat(opening.organisations(nobody)).isEmpty();
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> opening.open(nobody, call.code(), NOT_CHOSEN))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(FillingRefusal.NO_ORGANISATION));
  }

  @Test
  void nobodyOpensADraftForAnAssociationOfSomebodyElse() {
    var theirs = organisations.enter();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> opening.open(applicant.who(), call.code(), Optional.of(theirs.id())));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(
            () -> opening.open(officer().who(), call.code(), Optional.of(organisation.id())));
    assertThat(drafts.places(call.id(), theirs.id())).isEmpty();
  }

  @Test
  void aCallThatNobodyPublishedIsNotThere() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> opening.open(applicant.who(), new CallCode("NEMA-1"), NOT_CHOSEN));
  }

  @ParameterizedTest(name = "at {0}")
  @ValueSource(strings = {"2027-04-12T05:59:59Z", "2027-04-27T22:00:00Z"})
  void whileTheCallReceivesNothingNothingIsOpened(Instant moment) {
    time.moveTo(moment);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> opening.open(applicant.who(), call.code(), NOT_CHOSEN))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(FillingRefusal.CALL_CLOSED);
          assertThat(refused.arguments()).containsExactly(call.code(), SampleCall.CLOSES, moment);
        });
  }

  @Test
  void aSentApplicationTakesThePlaceUntilItIsWithdrawn() {
    var sent = applicant.send(call);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> opening.open(applicant.who(), call.code(), NOT_CHOSEN))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(FillingRefusal.NO_MORE_APPLICATIONS);
          assertThat(refused.arguments()).containsExactly(call.code(), 1);
        });

    applicant.post(sent + "/povlacenje", Map.of());
    var second = opening.open(applicant.who(), call.code(), NOT_CHOSEN);

    assertThat(drafts.get(second).value().head().ordinal()).isEqualTo(2);
  }

  @Test
  void whenACallAllowsTwoTheThirdClickLeadsToTheOneBeingFilled() {
    var two = calls.publish(new SampleCall(2));
    opening.open(applicant.who(), two.code(), NOT_CHOSEN);
    var second = opening.open(applicant.who(), two.code(), NOT_CHOSEN);

    assertThat(opening.open(applicant.who(), two.code(), NOT_CHOSEN)).isEqualTo(second);
  }

  @Test
  void clicksAtTheSameMomentOpenOneDraft() throws Exception {
    var together = new CyclicBarrier(4);
    Callable<ApplicationId> click =
        () -> {
          together.await();
          return opening.open(applicant.who(), call.code(), NOT_CHOSEN);
        };

    var opened = new HashSet<ApplicationId>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(Collections.nCopies(4, click))) {
        opened.add(one.get());
      }
    }

    assertThat(opened).hasSize(1);
    assertThat(drafts.places(call.id(), organisation.id())).hasSize(1);
  }
}
