package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ApplicationSent;
import org.saradnja.funding.applications.ApplicationSupplemented;
import org.saradnja.funding.applications.ApplicationWithdrawn;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.CompletionAsked;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The draft follows the acts on its application, inside their transactions and never beside. */
class FollowingTest extends AnOpenCall {

  private static final Instant AT = SampleWorld.CLOSED;
  private static final Instant UNTIL = Instant.parse("2027-05-06T21:59:59.999999Z");

  @Autowired private Following following;
  @Autowired private DraftTable drafts;

  private TransactionTemplate transaction;

  @BeforeEach
  void aTransaction() {
    transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
  }

  @Test
  void aSendingClosesTheDraftAtTheVersionThatWasSent() {
    var id = opened();

    inOne(() -> following.on(sent(id, version(id))));

    assertThat(drafts.get(id).value()).isInstanceOf(Draft.Sent.class);
  }

  @Test
  void aDraftThatChangedMeanwhileMakesTheSendingFailAsAWhole() {
    var id = opened();
    int read = version(id);
    applicant.save(
        "/rad/prijave/" + id.value() + "/program", Map.of("title", "Измењено у последњем часу"));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> inOne(() -> following.on(sent(id, read))));
    assertThat(drafts.get(id).value()).isInstanceOf(Draft.Open.class);
  }

  @Test
  void aSendingThatIsHeardTwiceDoesNotCloseTwice() {
    var id = opened();
    int read = version(id);
    inOne(() -> following.on(sent(id, read)));
    int closed = version(id);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> inOne(() -> following.on(sent(id, read))));
    assertThat(version(id)).isEqualTo(closed);
  }

  @Test
  void aNoticeOpensAgainWhatItAsksForAndHeardTwiceDoesNothingMore() {
    var id = closed();

    inOne(() -> following.on(asked(id)));
    int reopened = version(id);
    inOne(() -> following.on(asked(id)));

    assertThat(version(id)).isEqualTo(reopened);
    assertThat(drafts.get(id).value())
        .isInstanceOfSatisfying(
            Draft.Reopened.class,
            draft -> {
              assertThat(draft.asked()).containsExactly(Asked.whole(Step.BUDGET));
              assertThat(draft.until()).isEqualTo(UNTIL);
            });
  }

  @Test
  void aCompletionClosesItAgain() {
    var id = closed();
    inOne(() -> following.on(asked(id)));

    inOne(() -> following.on(supplemented(id, version(id))));

    assertThat(drafts.get(id).value()).isInstanceOf(Draft.Sent.class);
  }

  @Test
  void aWithdrawalEndsItAndHeardTwiceDoesNothingMore() {
    var id = closed();

    inOne(() -> following.on(withdrawn(id)));
    int ended = version(id);
    inOne(() -> following.on(withdrawn(id)));

    assertThat(drafts.get(id).value()).isInstanceOf(Draft.Withdrawn.class);
    assertThat(version(id)).isEqualTo(ended);
  }

  @Test
  void sentAndWithdrawnInOneTransactionItIsWithdrawn() {
    var id = opened();
    int read = version(id);

    inOne(() -> {
      following.on(sent(id, read));
      following.on(withdrawn(id));
    });

    assertThat(drafts.get(id).value()).isInstanceOf(Draft.Withdrawn.class);
  }

  @Test
  void outsideOfTheTransactionOfTheActNothingIsFollowed() {
    var id = closed();

    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> following.on(withdrawn(id)));
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> following.on(asked(id)));
    assertThat(drafts.get(id).value()).isInstanceOf(Draft.Sent.class);
  }

  private void inOne(Runnable acts) {
    transaction.executeWithoutResult(_ -> acts.run());
  }

  private ApplicationId opened() {
    return new ApplicationId(Applying.id(applicant.open(call)));
  }

  private ApplicationId closed() {
    var id = opened();
    inOne(() -> following.on(sent(id, version(id))));
    return id;
  }

  private int version(ApplicationId id) {
    return drafts.get(id).version();
  }

  private ApplicationSent sent(ApplicationId id, int draft) {
    return new ApplicationSent(
        id,
        call.id(),
        call.unit().slug(),
        organisation.id(),
        "401-1/2027",
        draft,
        AT,
        Actor.SYSTEM,
        Digest.ofText("послато"));
  }

  private ApplicationSupplemented supplemented(ApplicationId id, int draft) {
    return new ApplicationSupplemented(
        id,
        call.id(),
        call.unit().slug(),
        "401-1/2027",
        draft,
        AT,
        Actor.SYSTEM,
        Digest.ofText("допуњено"));
  }

  private CompletionAsked asked(ApplicationId id) {
    return new CompletionAsked(
        id,
        call.id(),
        call.unit().slug(),
        List.of(Asked.whole(Step.BUDGET)),
        LocalDate.parse("2027-05-06"),
        UNTIL,
        AT,
        Actor.SYSTEM,
        Digest.ofText("позив"));
  }

  private ApplicationWithdrawn withdrawn(ApplicationId id) {
    return new ApplicationWithdrawn(
        id,
        call.id(),
        call.unit().slug(),
        "401-1/2027",
        AT,
        Actor.SYSTEM,
        Digest.ofText("послато"));
  }
}
