package org.saradnja.funding.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;

/**
 * The commission that evaluates the applications of a call: an odd number of members, one of whom
 * presides.
 */
public record Commission(
    CallId call, Instant appointedAt, List<Seat> seats, List<Recusal> recusals) {

  public Commission {
    seats = seats.stream().sorted(Comparator.comparingInt(Seat::position)).toList();
    recusals = List.copyOf(recusals);
    if (seats.size() % 2 == 0) {
      throw new IllegalArgumentException("A commission has an odd number of members");
    }
    if (seats.stream().filter(Seat::president).count() != 1) {
      throw new IllegalArgumentException("One member presides");
    }
    if (seats.stream().map(Seat::person).distinct().count() != seats.size()) {
      throw new IllegalArgumentException("A person sits once");
    }
  }

  public Optional<Seat> seatOf(PersonId person) {
    return seats.stream().filter(seat -> seat.person().equals(person)).findFirst();
  }

  public boolean isRecused(PersonId person, ApplicationId application) {
    return recusals.stream()
        .anyMatch(recusal ->
            recusal.person().equals(person) && recusal.application().equals(application));
  }

  /** After the statement, and without a conflict of interest with this applicant. */
  public boolean mayRead(PersonId person, ApplicationId application) {
    return seatOf(person).filter(seat -> seat.mayRead(application)).isPresent()
        && !isRecused(person, application);
  }

  /** Who is to score it: all who are not recused from it. */
  public List<Seat> scorersOf(ApplicationId application) {
    return seats.stream().filter(seat -> !isRecused(seat.person(), application)).toList();
  }

  public boolean isPresident(PersonId person) {
    return seatOf(person).filter(Seat::president).isPresent();
  }
}
