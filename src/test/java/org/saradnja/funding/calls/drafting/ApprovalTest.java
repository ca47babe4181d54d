package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saradnja.funding.calls.CallsFixture.at;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.drafting.Proposal.Decision;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.Property;

class ApprovalTest {

  private static final PersonId OFFICER = new PersonId(new UUID(8, 1));
  private static final PersonId HEAD = new PersonId(new UUID(8, 2));
  private static final Decision LEAVE = new Decision(true, at("2027-01-23T09:00:00"), HEAD, "");
  private static final Decision RETURN =
      new Decision(false, at("2027-01-23T09:00:00"), HEAD, "Износ је из прошле године.");

  @Test
  void whatWasNotProposedHasNoLeave() {
    var approval = Approval.of(true, Optional.empty(), 3);

    assertThat(approval).isEqualTo(new Approval.Missing("", true));
    assertThat(approval.allowsPublishing()).isFalse();
  }

  @Test
  void whatWasProposedWaits() {
    var approval = Approval.of(true, proposal(3, Optional.empty()), 3);

    assertThat(approval).isEqualTo(new Approval.Waiting(at("2027-01-22T10:00:00")));
    assertThat(approval.allowsPublishing()).isFalse();
  }

  @Test
  void leaveIsForTheTextThatWasProposed() {
    var approved = proposal(3, Optional.of(LEAVE));

    assertThat(Approval.of(true, approved, 3)).isEqualTo(new Approval.Given(LEAVE.at()));
    assertThat(Approval.of(true, approved, 3).given()).contains(LEAVE.at());
    assertThat(Approval.of(true, approved, 4)).isEqualTo(new Approval.Missing("", true));
  }

  @Test
  void whatWasReturnedSaysWhyUntilItIsProposedAgain() {
    var returned = proposal(3, Optional.of(RETURN));

    assertThat(Approval.of(true, returned, 3))
        .isEqualTo(new Approval.Missing(RETURN.reason(), false));
    assertThat(Approval.of(true, returned, 4))
        .isEqualTo(new Approval.Missing(RETURN.reason(), true));
    assertThat(Approval.of(true, proposal(4, Optional.empty()), 4).allowsPublishing()).isFalse();
  }

  @Test
  void whereTheUnitAsksForNoneNoneIsNeeded() {
    assertThat(Approval.of(false, Optional.empty(), 3).allowsPublishing()).isTrue();
    assertThat(Approval.of(false, Optional.empty(), 3).given()).isEmpty();
  }

  @Test
  void whoReturnsSaysWhyAndWhoApprovesDoesNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Decision(false, at("2027-01-23T09:00:00"), HEAD, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Decision(true, at("2027-01-23T09:00:00"), HEAD, "Зашто не"));
  }

  /** Whatever was proposed and decided, only leave for the very version opens the way. */
  @Test
  void onlyLeaveForTheVeryVersionAllowsPublishing() {
    Property.forAll(
        random -> new int[] {random.nextInt(4), random.nextInt(4), random.nextInt(3)},
        drawn -> {
          var decision =
              switch (drawn[2]) {
                case 0 -> Optional.<Decision>empty();
                case 1 -> Optional.of(LEAVE);
                default -> Optional.of(RETURN);
              };

          var approval = Approval.of(true, proposal(drawn[0], decision), drawn[1]);

          assertThat(approval.allowsPublishing())
              .isEqualTo(drawn[0] == drawn[1] && decision.equals(Optional.of(LEAVE)));
        });
  }

  private static Optional<Proposal> proposal(int version, Optional<Decision> decision) {
    return Optional.of(
        new Proposal(
            new CallId(new UUID(7, 1)),
            version,
            Digest.ofText("text " + version),
            at("2027-01-22T10:00:00"),
            OFFICER,
            decision));
  }
}
