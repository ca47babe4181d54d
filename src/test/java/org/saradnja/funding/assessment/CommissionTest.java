package org.saradnja.funding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;

/** An odd number of people, one of whom presides, and what each of them may read. */
class CommissionTest {

  private static final Instant AT = Instant.parse("2027-02-24T09:00:00Z");
  private static final CallId CALL = new CallId(UUID.randomUUID());

  private final PersonId president = new PersonId(UUID.randomUUID());
  private final PersonId first = new PersonId(UUID.randomUUID());
  private final PersonId second = new PersonId(UUID.randomUUID());
  private final ApplicationId mine = ApplicationId.random();
  private final ApplicationId other = ApplicationId.random();

  @Test
  void anEvenNumberOfMembersIsNoCommission() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(List.of(seat(1, president, true), seat(2, first, false))))
        .withMessageContaining("odd number");
    assertThatIllegalArgumentException().isThrownBy(() -> of(List.of()));
  }

  @Test
  void exactlyOneMemberPresides() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            of(List.of(seat(1, president, true), seat(2, first, true), seat(3, second, false))))
        .withMessageContaining("One member presides");
    assertThatIllegalArgumentException().isThrownBy(() -> of(List.of(seat(1, president, false))));
  }

  @Test
  void nobodySitsOnTwoSeats() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            of(List.of(seat(1, president, true), seat(2, first, false), seat(3, first, false))))
        .withMessageContaining("sits once");
  }

  @Test
  void seatsStandInTheirOrderHoweverTheyWereRead() {
    var commission =
        of(List.of(seat(3, second, false), seat(1, president, true), seat(2, first, false)));

    assertThat(commission.seats()).extracting(Seat::name).containsExactly("M1", "M2", "M3");
    assertThat(commission.isPresident(president)).isTrue();
    assertThat(commission.isPresident(first)).isFalse();
    assertThat(commission.isPresident(new PersonId(UUID.randomUUID()))).isFalse();
  }

  @Test
  void withoutAStatementNobodyReadsAnything() {
    assertThat(three().mayRead(first, mine)).isFalse();
    assertThat(three().seatOf(first)).contains(seat(2, first, false));
  }

  @Test
  void aMemberReadsWhatTheyKnewOfWhenTheySigned() {
    var commission = of(List.of(seat(1, president, true), signed(2, first), signed(3, second)));

    assertThat(commission.mayRead(first, mine)).isTrue();
    assertThat(commission.mayRead(first, other)).as("came in after the statement").isFalse();
    assertThat(commission.mayRead(president, mine)).as("has not signed").isFalse();
    assertThat(commission.mayRead(new PersonId(UUID.randomUUID()), mine)).isFalse();
  }

  @Test
  void whoIsRecusedFromOneApplicationNeitherReadsNorScoresThatOne() {
    var commission =
        new Commission(
            CALL,
            AT,
            List.of(seat(1, president, true), signed(2, first), signed(3, second)),
            List.of(recusal(first, mine)));

    assertThat(commission.mayRead(first, mine)).isFalse();
    assertThat(commission.mayRead(second, mine)).isTrue();
    assertThat(commission.scorersOf(mine))
        .extracting(Seat::person)
        .containsExactly(president, second);
    assertThat(commission.scorersOf(other)).hasSize(3);
  }

  private Commission three() {
    return of(List.of(seat(1, president, true), seat(2, first, false), seat(3, second, false)));
  }

  private static Commission of(List<Seat> seats) {
    return new Commission(CALL, AT, seats, List.of());
  }

  private static Seat seat(int position, PersonId person, boolean president) {
    return new Seat.Appointed(position, person, president);
  }

  private Seat signed(int position, PersonId person) {
    return new Seat.Appointed(position, person, false)
        .sign(AT, Digest.ofText("изјава"), Set.of(mine));
  }

  private static Recusal recusal(PersonId person, ApplicationId application) {
    return new Recusal(UUID.randomUUID(), person, application, Conflict.RELATIVE, "Кум.", AT);
  }
}
