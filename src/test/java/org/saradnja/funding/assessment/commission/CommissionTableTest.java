package org.saradnja.funding.assessment.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.Recusal;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

@DatabaseTest
@Import(StatementsAndRecusals.class)
class CommissionTableTest {

  private static final Instant SIGNED = Instant.parse("2027-02-24T09:00:00.123456Z");
  private static final UUID MANDATE = UUID.randomUUID();

  private final CallId call = new CallId(UUID.randomUUID());
  private final List<PersonId> people = List.of(somebody(), somebody(), somebody());
  private final ApplicationId first = new ApplicationId(UUID.randomUUID());
  private final ApplicationId second = new ApplicationId(UUID.randomUUID());

  @Autowired private CommissionTable commissions;
  @Autowired private StatementsAndRecusals evaluators;

  @Test
  void keepsAnAppointedCommission() {
    var commission = appointed();

    assertThat(commissions.find(call)).contains(commission);
    assertThat(commissions.callsOf(people.get(2))).containsExactly(call);
    assertThat(commissions.callsOf(somebody())).isEmpty();
  }

  @Test
  void keepsAStatementWithItsApplicantsAndRecusals() {
    var commission = appointed();
    var signed = sign(commission, people.get(1), Set.of(first, second));
    var recusal = recusal(people.get(1), second);
    commissions.insert(call, recusal);

    assertThat(commissions.find(call).orElseThrow())
        .isEqualTo(
            new Commission(
                call,
                commission.appointedAt(),
                List.of(commission.seats().get(0), signed, commission.seats().get(2)),
                List.of(recusal)));
  }

  @Test
  void opensAnApplicationToThoseWhoSignedAboutItAndDidNotWithdraw() {
    var commission = appointed();
    sign(commission, people.get(1), Set.of(first, second));
    commissions.insert(call, recusal(people.get(1), second));

    assertThat(evaluators.mayRead(people.get(1), first)).isTrue();
    assertThat(evaluators.mayRead(people.get(1), second)).as("recused").isFalse();
    assertThat(evaluators.mayRead(people.get(0), first)).as("not signed").isFalse();
    assertThat(evaluators.mayRead(people.get(1), new ApplicationId(UUID.randomUUID())))
        .as("not asked about")
        .isFalse();
  }

  @Test
  void oneCommissionIsAppointedForACall() {
    appointed();

    refusedBy("commission_pkey", this::appointed);
  }

  @Test
  void aMemberSignsOnce() {
    var commission = appointed();
    sign(commission, people.get(1), Set.of(first));

    refusedBy("a_member_signs_once", () -> sign(commission, people.get(1), Set.of(second)));
  }

  @Test
  void nobodyElseSigns() {
    var stranger = SomeCommission.of(call, List.of(somebody()));
    appointed();

    refusedBy(
        "only_members_sign", () -> sign(stranger, stranger.seats().getFirst().person(), Set.of()));
  }

  @Test
  void aMemberWithdrawsFromAnApplicationOnce() {
    appointed();
    commissions.insert(call, recusal(people.get(1), second));

    refusedBy(
        "a_member_withdraws_once", () -> commissions.insert(call, recusal(people.get(1), second)));
  }

  @Test
  void anotherConflictIsExplained() {
    appointed();
    var unexplained =
        new Recusal(UUID.randomUUID(), people.get(1), first, Conflict.OTHER, "", SIGNED);

    refusedBy("another_conflict_is_explained", () -> commissions.insert(call, unexplained));
  }

  private Commission appointed() {
    var commission = SomeCommission.of(call, people);
    commissions.insert(commission, MANDATE);
    return commission;
  }

  private Seat.Signed sign(Commission commission, PersonId person, Set<ApplicationId> about) {
    var seat = (Seat.Appointed) commission.seatOf(person).orElseThrow();
    var statement = Statement.of("Изјављујем …", new Answers(about, Map.of()));
    var signed = seat.sign(SIGNED, statement.digest(), about);
    commissions.insert(call, signed, statement, MANDATE);
    return signed;
  }

  private static Recusal recusal(PersonId person, ApplicationId application) {
    return new Recusal(
        UUID.randomUUID(), person, application, Conflict.MEMBERSHIP, "Члан од 2020.", SIGNED);
  }

  private static void refusedBy(String constraint, Runnable act) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(act::run)
        .withMessageContaining(constraint);
  }

  private static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }
}
