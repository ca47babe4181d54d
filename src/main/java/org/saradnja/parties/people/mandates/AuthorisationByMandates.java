package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Asks the mandates in the database each time, so that an ended one ends at once. */
@Component
class AuthorisationByMandates implements Authorisation {

  private final MandateTable table;
  private final LegalTime time;
  private final Trips trips;

  AuthorisationByMandates(MandateTable table, LegalTime time, Trips trips) {
    this.table = table;
    this.time = time;
    this.trips = trips;
  }

  @Override
  public List<Mandate> mandates(SignedIn who) {
    var trip = trips.begin();
    return trip.go(ask(trip, who));
  }

  @Override
  public Supplier<List<Mandate>> ask(Trip trip, SignedIn who) {
    var held = trip.carry(MandateTable.asked(who.person()));
    return () -> {
      var today = time.today();
      return held.get().stream().filter(mandate -> mandate.holdsOn(today)).toList();
    };
  }

  @Override
  public List<Mandate> holders(Role role, Party party) {
    return table.holding(role, party, time.today());
  }

  @Override
  public Supplier<List<Mandate>> askHolders(Trip trip, Role role, Party party) {
    return trip.carry(MandateTable.asked(role, party, time.today()));
  }
}
