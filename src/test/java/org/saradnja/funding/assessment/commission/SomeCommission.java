package org.saradnja.funding.assessment.commission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commissions for the tests of what comes after them. */
public final class SomeCommission {

  private static final Instant APPOINTED = Instant.parse("2027-02-03T09:00:00Z");
  private static final Instant SIGNED = Instant.parse("2027-02-24T09:00:00Z");

  private SomeCommission() {}

  /** The first person presides; nobody has signed. */
  public static Commission of(CallId call, List<PersonId> people) {
    var seats = new ArrayList<Seat>();
    for (var person : people) {
      seats.add(new Seat.Appointed(seats.size() + 1, person, seats.isEmpty()));
    }
    return new Commission(call, APPOINTED, seats, List.of());
  }

  /** All have signed about these applications and declared nothing. */
  public static Commission signed(
      CallId call, List<PersonId> people, Set<ApplicationId> applications) {
    var appointed = of(call, people);
    var answers = new Answers(applications, Map.of());
    var signed =
        appointed.seats().stream()
            .map(seat -> new Seat.Appointed(seat.position(), seat.person(), seat.president()))
            .<Seat>map(
                seat -> seat.sign(SIGNED, Statement.of("Изјава", answers).digest(), applications))
            .toList();
    return new Commission(call, APPOINTED, signed, List.of());
  }

  /** Stores an appointed commission, whose members can then be referred to. */
  public static void store(JdbcClient jdbc, Commission commission) {
    new CommissionTable(jdbc).insert(commission, UUID.randomUUID());
  }
}
